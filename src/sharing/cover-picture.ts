/** The cover of an edition as a picture, for the shelves of e-readers: that of the printed edition, in its proportions. */
import type { Cache } from '../cache/cache.ts';
import { drawMotif } from '../motifs/motif.ts';
import { DRAFT, isDraft } from '../report/publisher.ts';
import type { Report } from '../report/report.ts';
import { drawPng } from './draw-png.ts';
import { paintMotif, WHITE } from './paint-motif.ts';
import type { PictureFonts } from './picture-fonts.ts';
import { setText } from './set-lines.ts';

/** Px of a mm. Shelves show covers small, and a page of A4 is then 1,260 by 1,782. */
const SCALE = 6;
const mm = (length: number) => length * SCALE;
const pt = (size: number) => (size * SCALE * 25.4) / 72;

/** The printed cover's measures in mm (`styles/print/front.css`). */
const SHEET = { width: mm(210), height: mm(297) };
const RULE = { top: mm(192), height: mm(0.5) };
const LEFT = mm(20);
const RIGHT = SHEET.width - mm(22);
const TITLE = { letterSpacing: -0.014, wordSpacing: 0.07 };
const TITLE_LIMITS = { widthPx: mm(165), lines: 4, sizesPx: [46, 40, 35, 30, 26].map(pt) };
/** Middle of the first line of the title, and base line of the foot. */
const TITLE_TOP = mm(204.5);
const FOOT = mm(271.5);
const SMALL = { sizePx: pt(13), letterSpacing: 0, wordSpacing: 0.05 };

/**
 * Draws the cover as a PNG of sixteen colours. The result depends neither on the machine's fonts nor on its clock.
 *
 * @param fonts outlines for the title and for the small lines
 */
export async function drawCover(
  report: Pick<Report, 'title' | 'year' | 'site' | 'state' | 'motif' | 'colours'>,
  fonts: PictureFonts,
  cache?: Cache,
): Promise<Uint8Array> {
  const { field } = report.colours.light;
  const title = setText(report.title, fonts.title, TITLE, TITLE_LIMITS);
  const leading = title.style.sizePx * 1.03;
  const year = String(report.year);
  const name = isDraft(report) ? `${report.site.words.edition} · ${DRAFT}` : report.site.words.edition;
  const letters = [
    ...title.lines.map((line, at) =>
      fonts.title.draw(line, title.style, LEFT, TITLE_TOP + title.style.sizePx * 0.87 + leading * at, WHITE),
    ),
    fonts.small.draw(name, SMALL, LEFT, FOOT, WHITE),
    fonts.small.draw(year, SMALL, RIGHT - fonts.small.measure(year, SMALL), FOOT, WHITE),
  ];
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SHEET.width}" height="${SHEET.height}">`,
    `<rect width="100%" height="100%" fill="${field}"/>`,
    `<rect y="${RULE.top}" width="100%" height="${RULE.height}" fill="${WHITE}"/>`,
    ...letters,
    '</svg>',
  ].join('');
  // Drawn in the measures of paper, so that its lines are as fine as there.
  const motif = drawMotif(report.motif, { width: 210, height: 192, direction: 'up' }).replace(
    '<svg ',
    `<svg width="${SHEET.width}" height="${RULE.top}" `,
  );
  return drawPng(
    {
      svg,
      over: { svg: paintMotif(motif, report.colours.light), left: 0 },
      png: { palette: true, colours: 16, dither: 0, effort: 7 },
    },
    cache,
  );
}
