import type { FieldPath, Source, Sources } from '../../../sources/sources.ts';
import { isAmountRow } from '../../../report/totals.ts';
import { listAccounts } from '../../accounts.ts';
import { table } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { distance } from '../../nearest.ts';

const named = (label: string) => table([{ id: 'leverandoerer', label, amounts: [200, 100] }]);

/** Labels of one row, step or part that differ by a letter or two between editions and tables. */
export const rowLabels: Rule = {
  id: 'regnskab-navne',
  reason: 'Samme post hedder det samme hvert år; ét bogstav til forskel er en slåfejl i det ene af årene.',
  examples: {
    fails: {
      '2029/accounts/passiver.mdx': named('Leverandører'),
      '2030/accounts/passiver.mdx': named('Leverandøre'),
    },
    passes: {
      '2029/accounts/passiver.mdx': named('Leverandører'),
      '2030/accounts/passiver.mdx': named('Leverandører'),
    },
  },
  subjects: (sources) => listLabels(sources),
  check: (sources) =>
    [...Map.groupBy(listLabels(sources), ({ key }) => key).values()].flatMap((group) => checkGroup(sources, group)),
};

interface Label {
  /** What must be named the same: the row's id, or the file and position of a step or part. */
  key: string;
  /** Without days and years, which differ by right. */
  text: string;
  source: Source;
  path: FieldPath;
}

function listLabels(sources: Sources): Label[] {
  const tables = listAccounts(sources, 'table').flatMap(({ source, data }) =>
    data.rows.flatMap((row, index) =>
      isAmountRow(row) ? [toLabel(source, `row ${row.id}`, row.label, ['rows', index])] : [],
    ),
  );
  const bridges = listAccounts(sources, 'bridge').flatMap(({ source, data: { from, steps, to } }) => [
    toLabel(source, `level ${source.slug}`, from.label, ['from']),
    ...steps.map(({ label }, index) => toLabel(source, `step ${source.slug}`, label, ['steps', index])),
    toLabel(source, `level ${source.slug}`, to.label, ['to']),
  ]);
  const parts = listAccounts(sources, 'subscription').flatMap(({ source, data }) =>
    data.components.map(({ label }, index) => toLabel(source, `part ${index}`, label, ['components', index])),
  );
  return [...tables, ...bridges, ...parts];
}

function toLabel(source: Source, key: string, label: string, path: FieldPath): Label {
  return { key, source, text: label.replace(/\s*\d.*$/, ''), path: [...path, 'label'] };
}

/** The label that is nearly another one, and not as like its id, as well spelt or as common. */
function checkGroup(sources: Sources, group: Label[]): Problem[] {
  const counts = new Map<string, number>();
  for (const { text } of group) counts.set(text, (counts.get(text) ?? 0) + 1);
  const rank = ({ key, text }: Label) =>
    10_000 * Number(isLikeId(key, text)) + 100 * readSpelling(sources, text) + (counts.get(text) ?? 0);
  return group.flatMap((label) => {
    const better = group.findLast((other) => isNearly(other.text, label.text) && rank(other) >= rank(label));
    // Of two that are as good, the later edition's has been copied, and then changed.
    if (!better || (rank(better) === rank(label) && (better.source.year ?? 0) > (label.source.year ?? 0))) return [];
    const { file, fields } = better.source;
    const what = `»${label.text}« hedder »${better.text}« i ${file}:${fields.placeOf(better.path).line}.`;
    const fix = `skriv »${better.text}« begge steder, hvis det er den samme post.`;
    return [warning(label.source.file, label.source.fields.placeOf(label.path), what, fix)];
  });
}

/** Ids are made from labels: `leverandoerer` from `Leverandører af varer`. */
function isLikeId(key: string, text: string): boolean {
  const id = /^row (.*)/.exec(key)?.[1];
  const slug = text.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');
  return id !== undefined && slug.replace(/[^a-z0-9]+/g, '-').startsWith(id);
}

function isNearly(a: string, b: string): boolean {
  return a !== b && a.length > 4 && distance(a.toLowerCase(), b.toLowerCase()) <= 2;
}

/** How sure the dictionary is of each word: the letters of its longest last part that is a word, and more for a whole word. */
function readSpelling({ dictionary }: Sources, text: string): number {
  const words = text.match(/\p{sc=Latn}{2,}/gu) ?? [];
  return words.reduce((sum, word) => {
    const ends = Array.from({ length: word.length - 2 }, (_, from) => word.slice(from).toLowerCase());
    const known = dictionary.isWord(word) ? word : (ends.find((end) => dictionary.isWord(end)) ?? '');
    return sum + known.length - word.length + (known.length === word.length ? 1 : 0);
  }, 0);
}
