import { formatList } from '../../../report/format.ts';
import { adviseTelling, describeOrigin, groupByName, namePattern, tellApart } from '../../../report/namesakes.ts';
import type { Origin } from '../../../report/namesakes.ts';
import { findSource, listYears } from '../../../sources/select.ts';
import type { Source, Sources } from '../../../sources/sources.ts';
import { listBlocks, listProseSources } from '../../blocks.ts';
import type { Block } from '../../blocks.ts';
import { body, chapter, people } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listSeats, listSignatures } from './person-known.ts';

const TWO = {
  'people.yaml': people({ 'bo-ravn': 'Bo Ravn', 'bo-ravn-havn': 'Bo Ravn' }),
  '2030/mandates.yaml':
    'bo-ravn:\n  title: Borgmester\n  party: K\n  municipality: Klitby\n' +
    'bo-ravn-havn:\n  title: Borgmester\n  party: M\n  municipality: Havn\n',
  '2030/organisation/kystudvalget.mdx': body(['*bo-ravn', 'bo-ravn-havn']),
};

/** Names in running text that two persons of the edition bear, where the text does not tell which is meant. */
export const namesakes: Rule = {
  id: 'navnefaelle',
  reason: 'Registeret bagest i den trykte udgave skal vide, hvem af to med samme navn der er nævnt hvor.',
  examples: {
    fails: { ...TWO, '2030/chapters/natur.mdx': chapter('Borgmester Bo Ravn åbnede stranden.') },
    passes: { ...TWO, '2030/chapters/natur.mdx': chapter('Borgmester Bo Ravn fra Klitby åbnede stranden.') },
  },
  subjects: (sources) => listYears(sources).flatMap((year) => listRegistered(sources, year)),
  check: (sources) => listYears(sources).flatMap((year) => checkYear(sources, year)),
};

function checkYear(sources: Sources, year: number): Problem[] {
  const byName = groupByName(listRegistered(sources, year));
  if ([...byName.values()].every(({ length }) => length === 1)) return [];
  const pattern = namePattern([...byName.keys()], 'gu');
  return listProseSources(sources, year).flatMap((source) =>
    listBlocks(source)
      // A name in an attribute has its title in the one beside it; the print page sees them together.
      .filter(({ type }) => type !== 'attribute')
      .flatMap((block) => checkBlock(source, block, byName, pattern)),
  );
}

/** The persons of an edition's register, with their mandates. */
function listRegistered(sources: Sources, year: number): Origin[] {
  const known = findSource(sources, 'people')?.data ?? {};
  const mandates = findSource(sources, 'mandates', year)?.data ?? {};
  const mentions = [...listSeats(sources, year), ...listSignatures(sources, year)];
  const ids = [...new Set(mentions.map(({ person }) => person))];
  return ids.flatMap((id) => (known[id] ? [{ id, name: known[id].name, ...mandates[id] }] : []));
}

function checkBlock(
  { file }: Source,
  { text, placeOf }: Block,
  byName: Map<string, Origin[]>,
  pattern: RegExp,
): Problem[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: name, index }) => {
    const bearers = byName.get(name.replace(/\s+/g, ' ')) ?? [];
    const around = { before: text.slice(0, index), after: text.slice(index + name.length) };
    if (bearers.length < 2 || tellApart(bearers, around)) return [];
    const what = `»${name}« kan være ${formatList(bearers.map(describeOrigin), 'eller')}.`;
    return [problem(file, placeOf(index), what, adviseTelling(bearers))];
  });
}
