import { expect, test } from 'vitest';
import { createContentTasks } from '../../../src/desk/server/content-tasks.ts';
import { nameFields } from '../../../src/desk/server/name-fields.ts';
import { body, chapter, parseExample, people } from '../../../src/kontrol/example.ts';
import { danish } from '../../../src/sources/dictionary.ts';
import { tinyRoot } from '../../helpers/edition.ts';

const PATH = '2030/chapters/natur.mdx';
const COMMITTEE = '2030/organisation/kystudvalget.mdx';
const sources = parseExample(
  {
    'people.yaml': people({ 'bo-ravn': 'Bo Ravn' }),
    '2030/mandates.yaml': '{}\n',
    [PATH]: chapter('Nyt.'),
    [COMMITTEE]: body(['*bo-ravn']),
  },
  danish,
);

function name(what: string, fix = '', { path = PATH, line = 2 } = {}): string {
  const found = nameFields(sources, path, { rule: 'x', severity: 'fejl', file: path, line, what, fix });
  return fix ? `${found.what} Ret: ${found.fix}` : found.what;
}

test.each([
  ['`headline` er for lang: 142 tegn.', '»Overskrift« er for lang: 142 tegn.'],
  ['tilføj `summary:`, og skriv linjen.', 'tilføj »Linje i indholdsfortegnelsen«, og skriv linjen.'],
  ['slet mærket `SKRIV:`.', 'slet mærket `SKRIV:`.'],
  ['mente du `title`?', 'mente du »Tema«?'],
])('a field is called what its form calls it: %s', (told, named) => {
  expect(name(told)).toBe(named);
});

test('a value is to be written in a field', () => {
  const told = 'Der er 3 pladser, men der skal være 4 (`expectedSeats`).';
  expect(name(told, 'skriv `expectedSeats: 3`, eller ret pladserne.', { path: COMMITTEE })).toBe(
    'Der er 3 pladser, men der skal være 4 (»Antal pladser«). Ret: skriv 3 i »Antal pladser«, eller ret pladserne.',
  );
});

test('a person is named, and the fields are those of the file that they are to be written in', () => {
  const fix = 'tilføj `bo-ravn:` i content/2030/mandates.yaml med `title`, `party` og `municipality`.';
  expect(name('`bo-ravn` har en plads, men intet mandat i 2030.', fix, { path: COMMITTEE })).toBe(
    '»Bo Ravn« har en plads, men intet mandat i 2030. Ret: tilføj »Bo Ravn« i content/2030/mandates.yaml med »Titel«, »Parti« og »Kommune«.',
  );
});

test('an attribute is called what its tag’s form calls it', () => {
  expect(name('`<FactBox>` mangler `title`.', 'tilføj `title="…"` med boksens overskrift.', { line: 90 })).toBe(
    '`<FactBox>` mangler »Overskrift«. Ret: tilføj »Overskrift« med boksens overskrift.',
  );
});

test('a word of the text that is named like a field is left alone, unless the fields are meant', () => {
  expect(name('`lead` er ikke dansk.', '', { line: 90 })).toBe('`lead` er ikke dansk.');
  expect(name('skriv `##`; `#` er `headline` i felterne.', '', { line: 90 })).toBe(
    'skriv `##`; `#` er »Overskrift« i felterne.',
  );
});

test('the desk’s findings say it', async () => {
  const tasks = createContentTasks(tinyRoot);
  const text = chapter('Nyt.', { headline: 'lang '.repeat(30).trim() });
  const { findings } = await tasks.check({ texts: [{ path: PATH, text }] });
  expect(findings.find(({ rule }) => rule === 'kapitel-skema')?.what).toMatch(/^»Overskrift« er for lang/);
});
