import { hasTwoRunning, listFaults, rateLines } from './rate-lines.ts';
import type { LineMeasure } from './rate-lines.ts';
import { listTexts, measureLines, readLineEnds } from './read-lines.ts';
import type { LineEnd } from './read-lines.ts';

const NO_BREAK_SPACE = '\u00A0';

/** A fault is mended at the end of its own line or of one of those before it. */
const LINES_BEFORE = 3;

/** A paragraph with faults, and its lines among all others. */
export type Faulty = readonly [paragraph: Element, measured: readonly LineMeasure[]];

/** A paragraph that stands in a column of its own, with nothing but what is around it: there a change lays out nothing else. */
interface Lone {
  paragraph: Element;
  /** How many elements stand around it in its column. */
  depth: number;
  column: Element;
  lines: LineMeasure[];
  /** Changes that it may still get. */
  changes: number;
}

interface Trial {
  lone: Lone;
  end: LineEnd;
  /** Column of a copy in which the line ends earlier. */
  column: Element;
}

/**
 * Mends the lines of paragraphs, all of them together: the browser lays out once what is tried in a round, and not once for
 * each trial.
 *
 * @param column where they stand meanwhile; copies of it are put behind it
 * @returns the ends of their lines at which soft hyphens are to stay; a paragraph that looks different alone keeps none
 */
export function improveLines(faulty: readonly Faulty[], column: Element): (LineEnd | undefined)[][] {
  const placed = faulty.map(([paragraph, { length }]) => placeAlone(paragraph, { column, changes: length }));
  try {
    for (const { lone } of placed) lone.lines = measureLines(lone.paragraph);
    const same = placed.flatMap(({ lone }, index) => (isNearly(lone.lines, faulty[index]?.[1] ?? []) ? [lone] : []));
    for (let open = same; open.length > 0; open = improveOnce(open));
    return placed.map(({ lone }) =>
      same.includes(lone) && !hasTwoRunning(lone.lines) ? readLineEnds(lone.paragraph) : [],
    );
  } finally {
    for (const { lone, mark } of placed) {
      mark.replaceWith(lone.paragraph);
      lone.column.remove();
    }
  }
}

/** Tries to end lines at or before a fault a little earlier and keeps the best change of each paragraph. @returns those that got one */
function improveOnce(open: readonly Lone[]): Lone[] {
  // All are read before the first is changed, and all are changed before the first is measured.
  const candidates = open.map((lone) => [lone, listCandidates(lone)] as const);
  const trials = candidates.flatMap(([lone, ends]) => ends.map((end) => placeTrial(lone, end)));
  const rated = trials.map((trial) => {
    const lines = measureLines(paragraphIn(trial.column, trial.lone.depth));
    return { ...trial, lines, rating: rateLines(lines) };
  });
  for (const { column } of trials) column.remove();
  return open.filter((lone) => {
    let best: (typeof rated)[number] | undefined;
    let least = rateLines(lone.lines);
    for (const trial of rated) if (trial.lone === lone && trial.rating < least) [best, least] = [trial, trial.rating];
    if (!best) return false;
    best.end.text.data = endEarlier(best.end);
    lone.lines = best.lines;
    lone.changes -= 1;
    return lone.changes > 0;
  });
}

function listCandidates({ paragraph, lines }: Lone): LineEnd[] {
  const faults = listFaults(lines);
  if (faults.length === 0) return [];
  return readLineEnds(paragraph).flatMap((end, index) =>
    end && faults.some((fault) => fault >= index && fault <= index + LINES_BEFORE) ? [end] : [],
  );
}

function placeAlone(
  paragraph: Element,
  { column, changes }: { column: Element; changes: number },
): { lone: Lone; mark: Comment } {
  const mark = document.createComment('');
  const own = column.cloneNode(false) as Element;
  paragraph.replaceWith(mark);
  let outermost = paragraph;
  let depth = 0;
  for (let around = mark.parentElement; around; around = around.parentElement) {
    const copy = around.cloneNode(false) as Element;
    copy.append(outermost);
    outermost = copy;
    depth += 1;
  }
  own.append(outermost);
  column.after(own);
  return { lone: { paragraph, depth, column: own, lines: [], changes }, mark };
}

function placeTrial(lone: Lone, end: LineEnd): Trial {
  const column = lone.column.cloneNode(true) as Element;
  const text = [...listTexts(lone.paragraph)].indexOf(end.text);
  const copied = [...listTexts(paragraphIn(column, lone.depth))][text];
  if (copied) copied.data = endEarlier(end);
  lone.column.after(column);
  return { lone, end, column };
}

/** The paragraph in a column: each element around it holds nothing else. */
function paragraphIn(column: Element, depth: number): Element {
  let element = column;
  for (let level = 0; level <= depth; level += 1) element = element.firstElementChild ?? element;
  return element;
}

/** The text with a place less at which a line may end. */
function endEarlier({ kind, text: { data }, offset, length }: LineEnd): string {
  return data.slice(0, offset) + (kind === 'hyphen' ? '' : NO_BREAK_SPACE) + data.slice(offset + length);
}

function isNearly(lines: readonly LineMeasure[], others: readonly LineMeasure[]): boolean {
  return (
    lines.length === others.length &&
    lines.every(({ short }, index) => Math.abs(short - (others[index]?.short ?? Infinity)) < 0.001)
  );
}
