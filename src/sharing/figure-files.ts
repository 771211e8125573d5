/** The files of a figure. Pages say their sizes and routes serve them, so each is made once. */
import { formatFigureCsv } from '../downloads/figure-csv.ts';
import { editionName } from '../report/publisher.ts';
import type { Report } from '../report/report.ts';
import type { FigureExtension, TakeAway } from '../report/take-away.ts';
import { drawFigurePng, drawFigureSvg } from './figure-picture.ts';
import { setAsText } from './live-text.ts';
import { openPictureFonts } from './picture-fonts.ts';
import type { PictureFonts } from './picture-fonts.ts';

/** Media types, IANA. */
export const FIGURE_TYPES: Record<FigureExtension, string> = {
  csv: 'text/csv; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
};

const made = new Map<string, Promise<Uint8Array>>();

/**
 * A file of a figure.
 *
 * @param site origin of the published site, for the address in the picture
 */
export function writeFigureFile(
  figure: TakeAway,
  extension: FigureExtension,
  report: Report,
  site: URL,
): Promise<Uint8Array> {
  const key = JSON.stringify([figure, extension, report.colours.light, editionName(report), site.href]);
  const file = made.get(key) ?? writeFile(figure, extension, report, site);
  made.set(key, file);
  return file;
}

async function writeFile(figure: TakeAway, extension: FigureExtension, report: Report, site: URL): Promise<Uint8Array> {
  if (extension === 'csv') return Buffer.from(formatFigureCsv(figure));
  const fonts = await openPictureFonts();
  const draw = (letters: PictureFonts) =>
    drawFigureSvg(figure, nameSource(figure, report, site), report.colours.light, letters);
  // In the SVG words stay words, to be edited and searched; in the PNG they look the same from every machine.
  return extension === 'svg' ? Buffer.from(draw(setAsText(fonts))) : drawFigurePng(draw(fonts));
}

/** `KL’s beretning 2025, EU. beretning.example/2025/eu/#indkoebschefer` */
function nameSource({ page, path }: TakeAway, report: Report, site: URL): string {
  return `${editionName(report)}, ${page}. ${new URL(path, site).href.replace(/^https?:\/\//, '')}`;
}
