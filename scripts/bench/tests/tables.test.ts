import { expect, test } from 'vitest';
import type { Figures, PrintRow } from '../print/rows.ts';
import { formatBuilds } from '../tables/build-table.ts';
import { formatDeskTable } from '../tables/desk-table.ts';
import { formatGoals } from '../tables/goals.ts';
import { formatMachine } from '../tables/machine.ts';
import { formatNumber, formatTable } from '../tables/markdown.ts';
import { formatPrintTables } from '../tables/print-tables.ts';
import { END, replaceBetweenMarkers, START } from '../tables/readme.ts';
import { formatStages } from '../tables/stage-table.ts';
import type { StageMarks } from '../tables/stage-table.ts';
import { formatWebTables } from '../tables/web-tables.ts';
import type { Weight } from '../web/visit.ts';

const words = { lost: 0, doubled: 0, examples: [] };

function row(name: string, size: number, figures: Partial<Figures> | string): PrintRow {
  const whole: Figures = {
    seconds: 1,
    peakMb: 400,
    pages: size,
    bytes: 500_000,
    fontBytes: 100_000,
    tags: 1200,
    words,
  };
  return { name, title: name, size, result: typeof figures === 'string' ? figures : { ...whole, ...figures } };
}

test('a table is padded and its figures stand at the right', () => {
  expect(
    formatTable(
      ['engine', 's'],
      [
        ['press', '1.5'],
        ['x', '10.0'],
      ],
    ),
  ).toBe(['| engine |    s |', '| ------ | ---: |', '| press  |  1.5 |', '| x      | 10.0 |'].join('\n'));
});

test.each([
  [1740.4, 0, '1,740'],
  [0.449, 2, '0.45'],
  [undefined, 1, '–'],
  [NaN, 1, '–'],
])('%s with %d decimals is written %s', (value, decimals, expected) => {
  expect(formatNumber(value, decimals)).toBe(expected);
});

test('a row of figures gives the ratio to the floor, and bytes a page without fonts', () => {
  const table = formatPrintTables([row('press', 40, { seconds: 3 }), row('chromium', 40, { seconds: 1.5 })]);
  expect(table).toMatch(/press +\| +3\.0 \| +2\.00 \| +400 \| +40 \| 500 \| +10\.0 \| +0 \| +0 \| +1,200 \|/);
});

test('an engine that is not there is said to be missing and gets no figures', () => {
  expect(formatPrintTables([row('weasyprint', 40, 'not installed')])).toMatch(/weasyprint \| not installed \|[ |]+$/);
});

test('a PDF without tags is said to have none', () => {
  expect(formatPrintTables([row('press', 40, { tags: 0 })])).toMatch(/none \|$/);
});

test('each size has a table of its own', () => {
  expect(formatPrintTables([row('press', 40, {}), row('press', 1000, {})]).match(/About [\d,]+ pages/g)).toEqual([
    'About 40 pages',
    'About 1,000 pages',
  ]);
});

test('the goals are ratios of one run', () => {
  const goals = formatGoals([
    row('press', 200, { seconds: 5, words: { ...words, lost: 2 } }),
    row('press:warm', 200, { seconds: 0.5 }),
    row('press:changed', 200, { seconds: 2, words: { ...words, doubled: 1 } }),
    row('chromium', 200, { seconds: 2.5 }),
    row('pagedjs-cli', 200, { seconds: 12 }),
    row('press', 1000, { peakMb: 1650 }),
    row('press', 2000, { seconds: 50 }),
  ]);
  const thisRun = goals
    .split('\n')
    .slice(2)
    .map((line) => line.split('|')[3]?.trim());
  expect(thisRun).toEqual(['–', '2.00', '–', '–', '0.20', '–', '0.80', '–', '1.00', '2.40', '1,650', '0.2', '3']);
});

test('what a run did not measure gets a dash among the goals', () => {
  expect(formatGoals([row('press', 200, 'over 15 minutes')])).not.toMatch(/\d \|$/m);
});

test('a stage takes from the end of the one before to its own, and the median of its runs is told', () => {
  const run = (printedMs: number): StageMarks => [
    ['loaded', 100],
    ['printed', printedMs],
  ];
  const table = formatStages(
    new Map([
      ['cold', [run(400), run(900), run(300)]],
      ['changed', [[['loaded', 90]]]],
    ]),
  );
  expect(table.split('\n').slice(2)).toEqual(['| loaded    |  100 |      90 |', '| printed   |  300 |       – |']);
});

test('page weights are summed with and without fonts', () => {
  const weight: Weight = { HTML: 4000, CSS: 5500, JavaScript: 500, fonts: 100_000, other: 0 };
  expect(
    formatWebTables([{ title: 'Ours', result: { first: weight, next: { ...weight, fonts: 0 }, scores: undefined } }]),
  ).toMatch(/first view of a chapter +\| 110\.0 \| +10\.0 \|/);
});

test('scores are shown only where Lighthouse was asked', () => {
  const weight: Weight = { HTML: 1, CSS: 1, JavaScript: 1, fonts: 1, other: 1 };
  const scores = { performance: 100, accessibility: 98, 'best-practices': 96, seo: 91 };
  const tables = formatWebTables([
    { title: 'Ours', result: { first: weight, next: weight, scores } },
    { title: 'Other', result: { first: weight, next: weight, scores: undefined } },
  ]);
  expect(tables.split('\n').at(-1)).toMatch(/^\| Ours +\| +100 \| +98 \| +96 \| +91 \|$/);
});

test('the sentence before the tables names day, machine and runs', () => {
  const machine = { date: '2026-11-21', cores: 2, memoryGb: 25, browser: 'Chrome/156.0', node: 'v24.21.0' };
  expect(formatMachine(machine, 3)).toMatchInlineSnapshot(
    `"Measured 2026-11-21 on 2 cores and 25 GB of memory, Chrome/156.0, Node v24.21.0; medians of 3 runs, one after the other."`,
  );
});

test('new tables take the place of the old ones between the markers', () => {
  expect(replaceBetweenMarkers(`# A\n\n${START}\nold\n${END}\n\nend\n`, 'new\n')).toBe(
    `# A\n\n${START}\n\nnew\n\n${END}\n\nend\n`,
  );
});

test('a README without markers is refused', () => {
  expect(() => replaceBetweenMarkers('# A', 'new')).toThrowErrorMatchingInlineSnapshot(
    `[Error: README.md needs a line "<!-- bench:start -->" and after it a line "<!-- bench:end -->"; the tables go between them.]`,
  );
});

test('builds are told in seconds and as times those of the first row', () => {
  const table = formatBuilds([
    { editions: 2, seconds: { cold: 16, changed: 8, unchanged: 0.5 }, peakMb: 900 },
    { editions: 10, seconds: { cold: 56, changed: undefined, unchanged: 1 }, peakMb: undefined },
  ]);
  expect(table).toContain('16.0 (1.0)');
  expect(table).toContain('56.0 (3.5)');
  expect(table).toMatch(/\| 10 editions +\| +56\.0 \(3\.5\) \| +– \(–\) \| +1\.0 \(2\.0\) \|/);
});

test('what is seen while one writes is told in seconds and as a ratio to its floor', () => {
  const lines = formatDeskTable({
    'desk findings': 480,
    'desk web': 900,
    'desk paper': 1500,
    'desk paper, whole': 1600,
    'dev web': 400,
    'dev paper': 700,
    'dev paper, whole': 800,
    'floor web': 50,
    'floor paper': 100,
  }).split('\n');
  expect(lines.find((line) => line.includes('dev`: web'))).toMatch(/\| +0\.5 \| +0\.40 \| +8\.0 \|$/);
  expect(lines.find((line) => line.includes('findings'))).toMatch(/\| +0\.7 \| +0\.48 \| +– \|$/);
});
