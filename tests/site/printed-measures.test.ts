/** Book design that can be measured, in the PDFs of the real editions. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtSite } from '../helpers/built-site.ts';
import { editionPdf } from '../helpers/built-pages.ts';
import { openPdf } from '../helpers/pdf.ts';
import { readPlaces, readProseLines, readRules } from '../helpers/pdf-measures.ts';
import type { ProseLine, Placed } from '../helpers/pdf-measures.ts';

/** The text column: 72 mm from the left, 116 mm wide. */
const COLUMN = { left: 204.1, width: 328.8, size: 9.8, pitch: 14 };
/** First line of a page, and the step of all vertical distances. */
const FIRST_LINE = 78.33;
const STEP = 3.5;

describe.each(['2024', '2025'])('the printed edition %s', (year) => {
  let file: string;
  let pages: Placed[][];
  let lines: ProseLine[];

  beforeAll(async () => {
    file = editionPdf(await builtSite('content'), year);
    pages = await readPlaces(await openPdf(file));
    lines = readProseLines(pages, COLUMN);
  });

  test('at most 2.5 % of the lines of prose lack more than 17 % of the measure', () => {
    const inner = lines.filter(({ goesOn }) => goesOn);
    expect(inner.length).toBeGreaterThan(400);
    const holes = inner.filter(({ short }) => short > 0.17);
    expect(holes.length / inner.length, holes.map(({ page, text }) => `${page}: ${text}`).join('\n')).toBeLessThan(
      0.025,
    );
  });

  test('no two lines running are divided within a word', () => {
    const isDivided = ({ text }: ProseLine) => /\p{Ll}-$/u.test(text);
    expect(lines.some(isDivided)).toBe(true);
    expect(lines.filter((line, index) => isDivided(line) && lines[index + 1] && isDivided(lines[index + 1]!))).toEqual(
      [],
    );
  });

  test('at most one last line in forty is shorter than 15 % of the measure', () => {
    const last = lines.filter(({ goesOn, isFirst }) => !goesOn && !isFirst);
    const short = last.filter((line) => line.short > 0.85);
    expect(short.length / last.length, short.map(({ page, text }) => `${page}: ${text}`).join('\n')).toBeLessThan(
      1 / 40,
    );
  });

  test('lines of prose stand on the grid, but for those below tables and small type', () => {
    const prose = pages
      .flat()
      .filter(({ x, size }) => Math.abs(x - COLUMN.left) < 0.6 && Math.abs(size - COLUMN.size) < 0.1);
    const off = prose.filter(({ y }) => {
      const rest = (((y - FIRST_LINE) % STEP) + STEP) % STEP;
      return Math.min(rest, STEP - rest) > 0.3;
    });
    expect(off.length / prose.length, off.map(({ text, y }) => `${y.toFixed(2)} ${text}`).join('\n')).toBeLessThan(
      0.15,
    );
  });

  test('hairlines are thinner than heavy lines, and the cover’s line is half a millimetre', async () => {
    const rules = await readRules(readFileSync(file));
    const weights = new Set(rules.flat().map((rule) => rule.toFixed(2)));
    expect([...weights]).toEqual(expect.arrayContaining(['0.33', '0.58', '1.00']));
    expect(rules[0]?.map((rule) => rule.toFixed(1))).toContain('1.4');
  });
});
