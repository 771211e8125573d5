import type { PrintProblem } from '../errors.ts';
import type { TextRun } from './text-run.ts';

/**
 * Height of the letters that every text has, in parts of its size: from the line they stand on to the top of an x. Ascenders,
 * accents and descenders may reach into the next line; these may not.
 */
const CORE = 0.45;
/** Least overlap of two texts, in parts of the smaller one's size. Kerning, italics and raised figures stay below it. */
const LEAST_WIDTH = 0.3;
const LEAST_HEIGHT = 0.15;
/** A text outside the tags that is so much larger than what stands on it is a watermark. */
const WATERMARK = 2.5;
/** Two paintings of one text so near to each other are a shadow, or bold letters that the font lacks. */
const SHADOW = 0.2;
/** Width of a space, which nobody sees, at an end of a text. */
const SPACE = 0.25;
/** Texts that a message quotes, and letters of each. */
const MOST = 3;
const QUOTED = 40;

interface Box {
  run: TextRun;
  text: string;
  left: number;
  right: number;
  bottom: number;
  top: number;
}

/**
 * Finds text that is set over other text, from where the glyphs stand in the finished PDF. Text that runs neither across
 * nor up or down the page is decoration and not looked at.
 *
 * @param pages the texts of each page
 * @returns warnings, at most three a page: an author's drawing may have its reasons
 */
export function findOverlaps(pages: readonly (readonly TextRun[])[]): PrintProblem[] {
  return pages.flatMap((runs, index) => {
    const boxes = runs.flatMap((run) => toBox(run) ?? []).sort((a, b) => a.left - b.left);
    return listPairs(boxes)
      .slice(0, MOST)
      .map(([one, other]) => describe(one, other, index + 1));
  });
}

function listPairs(boxes: readonly Box[]): [Box, Box][] {
  return boxes.flatMap((box, index): [Box, Box][] => {
    const pairs: [Box, Box][] = [];
    for (let at = index + 1; at < boxes.length; at += 1) {
      const other = boxes[at];
      // They are sorted: whatever comes behind begins still farther right.
      if (!other || other.left >= box.right) break;
      if (overlaps(box, other) && !isMeant(box, other)) pairs.push([box, other]);
    }
    return pairs;
  });
}

function overlaps(a: Box, b: Box): boolean {
  const size = Math.min(a.run.size, b.run.size);
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom);
  const [along, across] = isUpright(a.run) ? [width, height] : [height, width];
  return along > LEAST_WIDTH * size && across > LEAST_HEIGHT * size;
}

/** A watermark, or the same text painted twice. */
function isMeant(a: Box, b: Box): boolean {
  const [small, large] = a.run.size < b.run.size ? [a.run, b.run] : [b.run, a.run];
  if (large.mcid === undefined && large.size >= WATERMARK * small.size) return true;
  const distance = Math.hypot(a.run.start.x - b.run.start.x, a.run.start.y - b.run.start.y);
  return a.text === b.text && distance < SHADOW * small.size;
}

/** Nothing for text that paints nothing, and for text at a slant. */
function toBox(run: TextRun): Box | undefined {
  const text = run.text.trim();
  if (/^\p{M}*$/u.test(text)) return undefined;
  const { start, end, size, up } = run;
  const height = { x: up.x * CORE * size, y: up.y * CORE * size };
  const across = isUpright(run) ? Math.abs(end.y - start.y) : Math.abs(end.x - start.x);
  if (across > size / 10 || Math.min(Math.abs(up.x), Math.abs(up.y)) > 0.05) return undefined;
  const xs = [start.x, end.x, start.x + height.x];
  const ys = [start.y, end.y, start.y + height.y];
  const box = { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) };
  return { run, text, ...withoutSpaces(box, run) };
}

/** Spaces at the ends take room and paint nothing. */
function withoutSpaces(box: Omit<Box, 'run' | 'text'>, run: TextRun): Omit<Box, 'run' | 'text'> {
  const { text, start, end, size } = run;
  if (!isUpright(run) || end.x < start.x) return box;
  const spaces = { before: /^\s/.test(text), behind: /\s$/.test(text) };
  return {
    ...box,
    left: spaces.before ? box.left + SPACE * size : box.left,
    right: spaces.behind ? box.right - SPACE * size : box.right,
  };
}

/** Whether it runs across the page. */
function isUpright({ up }: TextRun): boolean {
  return Math.abs(up.y) > Math.abs(up.x);
}

function describe(one: Box, other: Box, page: number): PrintProblem {
  return {
    what: `Teksten "${shorten(one.text)}" er trykt oven i "${shorten(other.text)}".`,
    fix: 'forkort en af dem, eller flyt det, som den ene står i.',
    where: { page },
  };
}

function shorten(text: string): string {
  return text.length > QUOTED ? `${text.slice(0, QUOTED).trimEnd()} …` : text;
}
