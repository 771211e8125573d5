/** A figure as a picture to take away: what it says, its bars or marks, and where it is from. */
import { drawMarks } from '../motifs/screen-marks.ts';
import type { FigureMarks } from '../report/figure-marks.ts';
import type { PictureBar, TakeAway } from '../report/take-away.ts';
import type { Palette } from '../schemas/colours.ts';
import { drawPng } from './draw-png.ts';
import type { Outliner } from './outline-text.ts';
import type { PictureFonts } from './picture-fonts.ts';
import { escapeXml } from './live-text.ts';
import { breakLines } from './set-lines.ts';

const WIDTH = 960;
const MARGIN = 48;
const ROOM = WIDTH - 2 * MARGIN;
/** Pictures show on any ground, so they bring the light theme's paper. */
const [PAPER, INK, INK_2, INK_3, RULE] = ['#ffffff', '#14191b', '#4b5457', '#6a7376', '#8b9496'];
const COLOURS: Readonly<Record<string, string>> = {
  paper: PAPER,
  ink: INK,
  'ink-2': INK_2,
  'ink-3': INK_3,
  rule: RULE,
};
const TITLE = { letterSpacing: -0.008, wordSpacing: 0.07 };
const TEXT = { letterSpacing: 0, wordSpacing: 0.05 };
const [BAR_HEIGHT, BAR_STEP, BAR_GAP, LABEL_STEP, LONGEST_SHARE] = [22, 38, 14, 36, 0.6];
/** A drawing in millimetres is shown that large, and at most as high as that. */
const [PX_PER_MM, MOST_MARKS_PX] = [7, 420];
/** Twice the picture's size, for dense screens and slides. */
const PNG_SCALE = 2;

/** A piece of the picture, drawn from `y` on, and how high it is. */
interface Piece {
  svg: (y: number) => string;
  height: number;
}

/** The picture as SVG; `fonts` say whether its letters are outlines or text. */
export function drawFigureSvg(figure: TakeAway, source: string, colours: Palette, fonts: PictureFonts): string {
  const accent = colours.accent;
  const drawing = figure.bars.length > 0 ? barsOf(figure.bars, accent, fonts) : marksOf(figure.marks, accent);
  const isNumber = figure.kind === 'keyFigure';
  const pieces = [
    textPiece(figure.title, fonts.title, { ...TITLE, sizePx: isNumber ? 72 : 40 }, isNumber ? accent : INK),
    textPiece(figure.text, fonts.small, { ...TEXT, sizePx: 26 }, isNumber ? INK : INK_2),
    ...(drawing ? [space(20), drawing] : []),
    space(20),
    textPiece(source, fonts.small, { ...TEXT, sizePx: 18 }, INK_2),
  ];
  let y = MARGIN;
  const drawn = pieces.map((piece) => {
    const svg = piece.svg(y);
    y += piece.height;
    return svg;
  });
  const height = Math.ceil(y + MARGIN - 12);
  const line = `<rect x="${MARGIN}" y="${MARGIN - 18}" width="${ROOM}" height="4" fill="${accent}"/>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img">` +
    `<title>${escapeXml(`${figure.title} ${figure.text}`)}</title><desc>${escapeXml(describe(figure, source))}</desc>` +
    `<rect width="100%" height="100%" fill="${PAPER}"/>${line}${drawn.join('')}</svg>`
  );
}

/** The same picture as PNG, 1920 px wide. */
export function drawFigurePng(svg: string): Promise<Uint8Array> {
  return drawPng({ svg, density: 72 * PNG_SCALE, png: { palette: true, colours: 32, effort: 1 } });
}

function describe({ bars }: TakeAway, source: string): string {
  return [...bars.map(({ label, amount }) => [label, amount].filter(Boolean).join(': ')), source].join('. ');
}

function textPiece(text: string, font: Outliner, style: { sizePx: number } & typeof TEXT, fill: string): Piece {
  const lines = breakLines(text, (line) => font.measure(line, style), ROOM);
  const leading = style.sizePx * 1.3;
  return {
    height: lines.length * leading,
    svg: (y) =>
      lines.map((line, index) => font.draw(line, style, MARGIN, y + style.sizePx + leading * index, fill)).join(''),
  };
}

function space(height: number): Piece {
  return { height, svg: () => '' };
}

/** Bars below each other, a label above the first of its bars. */
function barsOf(bars: PictureBar[], accent: string, { small }: PictureFonts): Piece {
  const style = { ...TEXT, sizePx: 22 };
  const amounts = bars.map(({ amount }) => small.measure(amount, style));
  const longest = Math.min(ROOM * LONGEST_SHARE, ROOM - BAR_GAP - Math.max(...amounts));
  const labelled = bars.filter(({ label }) => label).length;
  const draw = (top: number): string => {
    let y = top;
    return bars
      .map(({ label, amount, length, isBefore }) => {
        const words = label ? small.draw(label, style, MARGIN, y + BAR_HEIGHT, INK) : '';
        if (label) y += LABEL_STEP;
        const width = Math.max(2, Math.round(longest * length));
        const paint = isBefore ? `fill="none" stroke="${INK_3}" stroke-width="2"` : `fill="${accent}"`;
        const bar = `<rect x="${MARGIN}" y="${y}" width="${width}" height="${BAR_HEIGHT}" ${paint}/>`;
        const end = MARGIN + width + BAR_GAP;
        const value = small.draw(amount, style, end, y + BAR_HEIGHT - 3, isBefore ? INK_2 : INK);
        y += BAR_STEP;
        return words + bar + value;
      })
      .join('');
  };
  return { height: bars.length * BAR_STEP + labelled * LABEL_STEP, svg: draw };
}

function marksOf(marks: FigureMarks | undefined, accent: string): Piece | undefined {
  const drawing = drawMarks(marks);
  const [, width = '0', height = '0'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(drawing) ?? [];
  if (!drawing) return undefined;
  const scale = Math.min(PX_PER_MM, ROOM / Number(width), MOST_MARKS_PX / Number(height));
  const painted = drawing
    .replace(
      /width="[\d.]+mm" height="[\d.]+mm"/,
      `width="${Number(width) * scale}" height="${Number(height) * scale}"`,
    )
    .replace(/var\(--([\w-]+)\)/g, (_, name: string) => (name === 'accent' ? accent : (COLOURS[name] ?? accent)));
  return {
    height: Number(height) * scale + 12,
    svg: (y) => painted.replace('<svg ', `<svg x="${MARGIN}" y="${y}" `),
  };
}
