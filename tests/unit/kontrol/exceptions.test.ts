/** What a reviewed exception takes away from a line, and what it leaves. */
import { expect, test } from 'vitest';
import { listExceptions, listExcused } from '../../../src/kontrol/exceptions.ts';
import { chapter, parseExample } from '../../../src/kontrol/example.ts';
import { runRules } from '../../../src/kontrol/run.ts';
import { danish } from '../../../src/sources/dictionary.ts';

const exception = (rule: string, text: string) =>
  `- rule: ${rule}\n  file: chapters/natur.mdx\n  text: ${text}\n  reason: Kilden skriver sådan.\n  date: 2031-03-14\n`;

async function find(rule: string, excused: string, text: string): Promise<string[]> {
  const files = { '2030/chapters/natur.mdx': chapter(text), '2030/exceptions.yaml': exception(rule, excused) };
  const findings = await runRules(parseExample(files, danish));
  return findings.filter((finding) => finding.rule === rule).map(({ what }) => what);
}

test('a second slip on the line is told', async () => {
  const text = 'Resten kommer til næste år, og det blev sagt sidste år.';
  const told = await find('tid-relativ', 'kommer til næste år', text);
  expect(told).toHaveLength(1);
  expect(told[0]).toContain('sidste år');
});

test('two exceptions on one line each take their own', async () => {
  expect(await find('tegn-dobbelt', 'Det regner', 'Det regner.. Og det blæser..')).toHaveLength(1);
});

test('a finding about a whole paragraph is taken away by words of its first line', async () => {
  const found = 'Udvalget åbnede i år tre nye strande og lagde to nye veje ned til vandet, så alle kan komme frem.';
  const sources = parseExample(
    {
      '2029/chapters/natur.mdx': chapter(found),
      '2030/chapters/natur.mdx': chapter(found),
      '2030/exceptions.yaml': exception('tekst-gentaget', 'tre nye strande'),
    },
    danish,
  );
  const [placed] = listExceptions(sources);
  const finding = { rule: 'tekst-gentaget', severity: 'advarsel' as const, file: 'content/2030/chapters/natur.mdx' };
  const line = sources.files[1]!.text.split('\n').findIndex((text) => text === found) + 1;
  expect(
    listExcused(sources, placed!, [{ ...finding, line, column: 1, what: 'Afsnittet er gentaget.', fix: '.' }]),
  ).toHaveLength(1);
});

test('an amount is not covered by one that ends with the same figures', () => {
  const sources = parseExample(
    {
      '2030/chapters/natur.mdx': chapter('Der er 25 mio. kr. til veje og 5 mio. kr. til strande.'),
      '2030/exceptions.yaml': exception('regnskab-tekst', '25 mio. kr. til veje'),
    },
    danish,
  );
  const line = sources.files[0]!.text.split('\n').findIndex((text) => text.startsWith('Der er')) + 1;
  const at = (column: number, amount: string) => ({
    rule: 'regnskab-tekst',
    severity: 'fejl' as const,
    file: 'content/2030/chapters/natur.mdx',
    line,
    column,
    what: `»${amount}« står ikke i tabellerne.`,
    fix: 'ret beløbet.',
  });
  const both = [at(8, '25 mio. kr.'), at(32, '5 mio. kr.')];
  expect(listExcused(sources, listExceptions(sources)[0]!, both)).toEqual([both[0]]);
});
