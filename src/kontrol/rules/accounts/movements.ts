import type { Source, Sources } from '../../../sources/sources.ts';
import { listSources } from '../../../sources/select.ts';
import { listMovements } from '../../accounts-claims.ts';
import { listFacts } from '../../accounts-facts.ts';
import type { Fact } from '../../accounts-facts.ts';
import { listAccountsAmounts, listAccountsBlocks } from '../../accounts-texts.ts';
import { isAmount } from '../../amounts.ts';
import type { Block } from '../../blocks.ts';
import { slipOfDirection } from '../../claim-slips.ts';
import { mdx, table } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';

const story = (lead: string) => ({
  '2030/accounts/resultat.mdx': table([{ id: 'kurser', label: 'Kurser', amounts: [1_250_000, 500_000] }]),
  '2030/accounts/regnskabet.mdx': mdx({ title: 'Regnskabet', kind: 'story', order: 5, lead }),
});

/** Clauses that say without an amount that a row grew or shrank, and lists that are said to add or take away. */
export const movements: Rule = {
  id: 'regnskab-retning',
  reason: 'Er et beløb faldet, må teksten ikke sige, at det er vokset, heller ikke i en bisætning uden tal.',
  examples: {
    fails: story('Kurserne gik tilbage, og der kom flere møder.'),
    passes: story('Kurserne gik frem, og der kom flere møder.'),
  },
  subjects: (sources) => listSources(sources, 'accounts').flatMap(listAccountsBlocks),
  check: (sources) => listSources(sources, 'accounts').flatMap((source) => checkSource(sources, source)),
};

function checkSource(sources: Sources, source: Source): Problem[] {
  const facts = listFacts(sources).filter((fact) => fact.source.year === source.year);
  return listAccountsBlocks(source).flatMap((block, index, blocks) => [
    ...listMovements(block.text, facts).flatMap(({ index: at, verb, direction, about }) => {
      const isWrong = about.length > 0 && about.every((fact) => fact.direction === -direction);
      return isWrong ? [report(source, block, at, verb, direction, about[0]!)] : [];
    }),
    ...checkList(sources, source, facts, blocks.slice(index)),
  ]);
}

const LISTED = /(?<verb>(?:skrevet|reguleret|sat) (?<way>op|ned)) med [^.:]*:$/u;

/** `er skrevet op med tre beløb:` before items whose amounts are steps the other way. */
function checkList(sources: Sources, source: Source, facts: readonly Fact[], [intro, ...after]: Block[]): Problem[] {
  const found = LISTED.exec(intro!.text.trimEnd());
  if (!found?.groups) return [];
  const end = after.findIndex(({ type }) => type !== 'item');
  const items = new Set(end === -1 ? after : after.slice(0, end));
  const direction = found.groups['way'] === 'op' ? 1 : -1;
  const amounts = listAccountsAmounts(sources, source.year).filter(({ block }) => items.has(block));
  const steps = facts.filter(({ kind, direction: moved }) => kind === 'step' && moved !== undefined);
  const meant = amounts.flatMap(({ amount }) => steps.filter(({ kroner }) => isAmount(amount, kroner)));
  const isWrong = meant.length > 0 && meant.every((fact) => fact.direction === -direction);
  return isWrong ? [report(source, intro!, found.index, found.groups['verb']!, direction, meant[0]!)] : [];
}

function report({ file }: Source, block: Block, at: number, verb: string, direction: 1 | -1, fact: Fact): Problem {
  const { what, fix } = slipOfDirection(verb, direction, fact);
  return warning(file, block.placeOf(at), what, fix);
}
