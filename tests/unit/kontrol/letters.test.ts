/** What Kontrol says of letters: whole sentences, with where to look and what to write. */
import { expect, test } from 'vitest';
import { letter, parseExample, people } from '../../../src/kontrol/example.ts';
import type { Example } from '../../../src/kontrol/example.ts';
import { runRules } from '../../../src/kontrol/run.ts';
import { danish } from '../../../src/sources/dictionary.ts';

const RULES = /^(?:brev-|person-ukendt|dato-kalender|mappe-struktur)/;

/** Findings of rules on letters, each as place, sentence and remedy. */
async function say(files: Example): Promise<string[]> {
  const known = { 'people.yaml': people({ 'bo-ravn': 'Bo Ravn', 'ida-lund': 'Ida Lund' }), ...files };
  const found = await runRules(parseExample(known, danish));
  return found
    .filter(({ rule, file }) => RULES.test(rule) && file.includes('letters/'))
    .map(({ file, line, what, fix }) => `${file}:${line} ${what} Ret: ${fix}`);
}

const FILE = 'letters/2030/strandrensning.mdx';
const one = (fields: object, text?: string) => say({ [FILE]: letter({ ...fields }, text) });

test('a letter in which all is well has no findings', async () => {
  expect(await one({})).toEqual([]);
});

test('a letter without case id is told how to say that it has none', async () => {
  expect(await one({ caseId: undefined })).toMatchInlineSnapshot(`
    [
      "content/letters/2030/strandrensning.mdx:1 Brevet har intet sagsnummer (\`caseId\`). Ret: tilføj \`caseId:\`, og skriv det, som det står i brevhovedet. Har brevet intet, så skriv \`notGiven:\` med en grund.",
    ]
  `);
});

test('a letter that nobody signs, and one signed by somebody unknown', async () => {
  expect(await one({ signatories: [] })).toMatchInlineSnapshot(`
    [
      "content/letters/2030/strandrensning.mdx:16 \`signatories\` er ikke skrevet rigtigt. Ret: skriv mindst én underskriver, eller \`notGiven:\` med en grund.",
    ]
  `);
  expect(await one({ signatories: [{ person: 'bo-raun' }] })).toMatchInlineSnapshot(`
    [
      "content/letters/2030/strandrensning.mdx:17 Personen \`bo-raun\` findes ikke i people.yaml. Ret: mente du \`bo-ravn\`? Ellers tilføj personen i content/people.yaml.",
    ]
  `);
});

test('a deadline behind the meeting, and a meeting before the letter', async () => {
  const events = [
    { title: 'Strandmøde', deadline: { date: '2030-07-01' }, times: [{ date: '2030-06-14' }] },
    { title: 'Vinterbad', times: [{ date: '2030-01-02' }] },
  ];
  const text = 'Vi ses den 2. januar og den 14. juni; meld jer til senest 1. juli.';
  expect(await one({ events }, text)).toMatchInlineSnapshot(`
    [
      "content/letters/2030/strandrensning.mdx:19 Fristen 2030-07-01 er efter »Strandmøde«, som begynder 2030-06-14. Ret: ret en af datoerne.",
      "content/letters/2030/strandrensning.mdx:20 »Vinterbad« 2030-01-02 er før brevet, som er fra 2030-01-09. Ret: ret en af datoerne.",
    ]
  `);
});

test('a weekday that the date has not, in the fields and in the text', async () => {
  const events = [{ title: 'Strandmøde', times: [{ date: '2030-06-14', weekday: 'torsdag' }] }];
  expect(await one({ events }, 'Kom torsdag den 14. juni.')).toMatchInlineSnapshot(`
    [
      "content/letters/2030/strandrensning.mdx:19 Dagen 2030-06-14 er en fredag, men der står »torsdag«. Ret: skriv \`weekday: fredag\`, eller ret datoen.",
      "content/letters/2030/strandrensning.mdx:22 »torsdag den 14. juni« er en fredag i 2030. Ret: datoen eller ugedagen.",
    ]
  `);
});

test('the weekdays of 2023 fit a letter of 2023, and not one of 2030', async () => {
  const text = 'Kom tirsdag den 11. april eller onsdag den 12. april.';
  const of2023 = { 'letters/2023/moede.mdx': letter({ date: '2023-03-01', caseId: 'KYST-2023-1' }, text) };
  expect(await say(of2023)).toEqual([]);
  expect(await one({}, text)).toHaveLength(2);
});

test('a file whose name can’t stand in an address', async () => {
  expect(await say({ 'letters/2030/Brev 1.mdx': letter() })).toMatchInlineSnapshot(`
    [
      "content/letters/2030/Brev 1.mdx:1 \`Brev 1.mdx\` kommer ikke med, for den hører ikke til her. Ret: læg den i en mappe med årstallet, og kald den noget med små bogstaver a-z, tal og bindestreger: \`letters/2026/navn.mdx\`.",
    ]
  `);
});
