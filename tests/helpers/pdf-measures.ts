/** Reads from a PDF's pages where lines of text stand and how heavy rules are, in points. */
import { PDFDocument } from '@cantoo/pdf-lib';
import { readContentStreams } from '../../src/press/finish/content-streams.ts';
import type { Pdf } from './pdf.ts';
import { pagesOf } from './pdf.ts';

/** Rules are areas much wider than high, as Chromium paints horizontal borders. */
const LEAST_WIDTH_PT = 10;
const MOST_HEIGHT_PT = 3;

/** Heights of all horizontal rules, page by page, in the order of the paint. */
export async function readRules(bytes: Uint8Array): Promise<number[][]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  return readContentStreams(document).map((source) => [...rulesIn(source)]);
}

function* rulesIn(source: string): Generator<number> {
  const scales: [number, number][] = [];
  let [x, y] = [1, 1];
  for (const line of source.split('\n')) {
    const [a = 0, , width = 0, height = 0] = line.split(' ').map(Number);
    if (line === 'q') scales.push([x, y]);
    else if (line === 'Q') [x, y] = scales.pop() ?? [1, 1];
    else if (line.endsWith(' cm')) [x, y] = [x * a, y * height];
    else if (line.endsWith(' re')) {
      const weight = Math.abs(height * y);
      if (Math.abs(width * x) > LEAST_WIDTH_PT && weight < MOST_HEIGHT_PT) yield weight;
    }
  }
}

/** A piece of text as it stands on its page. */
export interface Placed {
  text: string;
  /** Left edge, and base line from the top of the page. */
  x: number;
  y: number;
  size: number;
  width: number;
}

/** Pieces of text, page by page, in the order of the paint. */
export async function readPlaces(pdf: Pdf): Promise<Placed[][]> {
  return Promise.all(
    (await pagesOf(pdf)).map(async (page) => {
      const { height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      return items.flatMap((item) => {
        if (!('str' in item) || !item.str.trim()) return [];
        const [, , , size, x, y] = item.transform as number[];
        return [{ text: item.str, x: x!, y: height - y!, size: Math.abs(size!), width: item.width }];
      });
    }),
  );
}

/** A line of running prose. */
export interface ProseLine {
  page: number;
  text: string;
  /** What it lacks of the measure, from 0 to 1. */
  short: number;
  /** Whether its paragraph goes on below it, on the same page. */
  goesOn: boolean;
  /** Whether it opens a paragraph, or a page. */
  isFirst: boolean;
}

/** The column of prose: where it begins, how wide it is, its size and pitch, in points. */
export interface ProseColumn {
  left: number;
  width: number;
  size: number;
  pitch: number;
}

/** Lines of prose, page by page, in a column of text. Lines of lists stand further in and are left out. */
export function readProseLines(pages: readonly Placed[][], { left, width, size, pitch }: ProseColumn): ProseLine[] {
  const near = (a: number, b: number, slack = 0.6) => Math.abs(a - b) < slack;
  return pages.flatMap((places, index) => {
    const lines = new Map<number, Placed[]>();
    for (const place of places) {
      const y = [...lines.keys()].find((known) => near(known, place.y)) ?? place.y;
      lines.set(y, [...(lines.get(y) ?? []), place]);
    }
    const prose = [...lines]
      .map(([y, pieces]) => ({ y, pieces: pieces.filter(({ x }) => x > left - 1).sort((a, b) => a.x - b.x) }))
      .filter(({ pieces: [first] }) => first && near(first.x, left) && near(first.size, size, 0.1))
      .sort((a, b) => a.y - b.y);
    const ys = prose.map(({ y }) => y);
    return prose.map(({ y, pieces }) => ({
      page: index + 1,
      text: pieces.map(({ text }) => text).join(''),
      short: 1 - (Math.max(...pieces.map((piece) => piece.x + piece.width)) - left) / width,
      goesOn: ys.some((other) => near(other, y + pitch)),
      isFirst: !ys.some((other) => near(other, y - pitch)),
    }));
  });
}
