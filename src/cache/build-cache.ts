import { resolve } from 'node:path';
import { Cache } from './cache.ts';

/** What builds of this project keep for each other, whatever content they are of. */
export const buildCache = new Cache(resolve('node_modules', '.cache', 'build'));
