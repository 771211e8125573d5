import { expect, test } from 'vitest';
import { parseExample } from '../../../src/kontrol/example.ts';
import { planProgramme } from '../../../src/scaffold/new-programme.ts';
import { danish } from '../../../src/sources/dictionary.ts';

const textOf = (name: string, ...args: Parameters<typeof planProgramme>) =>
  String(planProgramme(...args).find(({ path }) => path.endsWith(name))?.content);

test('the days of a new programme follow each other, each with its weekday and a first item', () => {
  expect(textOf('days.yaml', '2026-03-19', '2')).toMatchInlineSnapshot(`
    "# Et punkt uden \`end\` slutter, når dagens næste begynder. Felterne er forklaret i README.md under »Program«.
    - date: 2026-03-19
      weekday: torsdag
      items:
        - id: aabning-torsdag
          # SKRIV: klokkeslættet
          start: 9
          kind: frame
          title: "SKRIV: hvad dagen begynder med"
        - id: delegeretmoede
          # SKRIV: klokkeslættet; slet punktet, hvis der ikke er noget møde
          start: 16
          openEnd: true
          kind: meeting
          title: "SKRIV: hvad mødet hedder"

    - date: 2026-03-20
      weekday: fredag
      items:
        - id: aabning-fredag
          # SKRIV: klokkeslættet
          start: 9
          kind: frame
          title: "SKRIV: hvad dagen begynder med"
    "
  `);
});

test('all files can be read as they are, and lie in the folder of the year', () => {
  const files = Object.fromEntries(
    planProgramme('2026-03-19', '3').map(({ path, content }) => [path, String(content)]),
  );
  const { files: sources, faults } = parseExample(files, danish);
  expect(faults).toEqual([]);
  expect(sources.map(({ path, issues }) => [path, issues])).toEqual([
    ['programmes/2026/programme.mdx', []],
    ['programmes/2026/days.yaml', []],
    ['programmes/2026/meeting.yaml', []],
    ['programmes/2026/practical.mdx', []],
  ]);
});

test('it is a draft with marks where something is to be written', () => {
  const text = textOf('programme.mdx', '2026-03-19');
  expect(text).toContain('state: draft\n');
  expect(text).toContain('title: "SKRIV: hvad mødet hedder, med årstallet 2026"');
});

test.each([
  ['19. marts', '1', '»19. marts« er ikke en dag.'],
  ['2026-02-30', '1', '»2026-02-30« er ikke en dag.'],
  ['2026-03-19', '0', '»0« er ikke et antal dage.'],
  ['2026-03-19', 'to', '»to« er ikke et antal dage.'],
])('%s and %s stop with a sentence', (first, count, message) => {
  expect(() => planProgramme(first, count)).toThrow(message);
});
