/** A figure as data, to take away. */
import { listFigurePaths, serveFigure } from './_files.ts';

export const getStaticPaths = listFigurePaths;
export const GET = serveFigure('csv');
