/** The picture of a page for link previews: the front's field with its motif at the right and the title at lower left. */
import type { Cache } from '../cache/cache.ts';
import { drawMotif } from '../motifs/motif.ts';
import type { Palette } from '../schemas/colours.ts';
import type { Motif } from '../schemas/edition.ts';
import { drawPng } from './draw-png.ts';
import type { Outliner } from './outline-text.ts';
import { PICTURE_SIZE } from './pages.ts';
import { paintMotif, WHITE } from './paint-motif.ts';
import { setText } from './set-lines.ts';

const MARGIN = 64;
const MOTIF = { left: 584, width: 616 } as const;
const TEXT_WIDTH = MOTIF.left - MARGIN - 24;
const TITLE = { letterSpacing: -0.016, wordSpacing: 0.07 };
const TITLE_LIMITS = { widthPx: TEXT_WIDTH, lines: 4, sizesPx: [84, 76, 68, 60, 54, 48, 42, 36] };
const TITLE_LEADING = 1.06;
const SMALL = { sizePx: 28, letterSpacing: 0, wordSpacing: 0.05 };

export interface PictureText {
  /** Set large. */
  title: string;
  /** Set small above it; the chapter's name. */
  label?: string | undefined;
  /** Set small at the top: `Kystforeningens beretning 2030`. */
  edition: string;
}

/**
 * Draws the picture as a PNG of sixteen colours: more would double the bytes without a visible difference on flat
 * grounds. The result depends neither on the machine's fonts nor on its clock.
 *
 * @param fonts outlines for the title and for the small lines
 */
export async function drawPicture(
  text: PictureText,
  motif: Motif,
  colours: Palette,
  fonts: { title: Outliner; small: Outliner },
  cache?: Cache,
): Promise<Uint8Array> {
  const title = setText(text.title, fonts.title, TITLE, TITLE_LIMITS);
  const leading = title.style.sizePx * TITLE_LEADING;
  const lastLine = PICTURE_SIZE.height - MARGIN;
  const firstLine = lastLine - leading * (title.lines.length - 1);
  const letters = [
    fonts.small.draw(text.edition, SMALL, MARGIN, MARGIN + SMALL.sizePx * 0.8, WHITE),
    ...(text.label
      ? [fonts.small.draw(text.label, SMALL, MARGIN, firstLine - title.style.sizePx * 0.75 - 26, colours.fieldMark)]
      : []),
    ...title.lines.map((line, index) =>
      fonts.title.draw(line, title.style, MARGIN, firstLine + leading * index, WHITE),
    ),
  ];
  const { width, height } = PICTURE_SIZE;
  const ground = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${colours.field}"/>${letters.join('')}</svg>`;
  const motifSvg = paintMotif(drawMotif(motif, { width: MOTIF.width, height, direction: 'up' }, true), colours);
  return drawPng(
    {
      svg: ground,
      over: { svg: motifSvg, left: MOTIF.left },
      png: { palette: true, colours: 16, dither: 0, effort: 1 },
    },
    cache,
  );
}
