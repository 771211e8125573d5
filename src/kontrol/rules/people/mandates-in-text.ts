import { formatList } from '../../../report/format.ts';
import { listProseSources } from '../../blocks.ts';
import { chapter, people } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { isCommonName } from '../../names/common-names.ts';
import { listClaims } from '../../names/claims.ts';
import type { Claim } from '../../names/claims.ts';
import { findMandate, findNearestMandate, listTextMentions } from '../../names/people.ts';
import type { Mention, PlacedMandate } from '../../names/people.ts';
import { isSameTitle } from '../../names/titles.ts';
import { mandateTitles } from './mandate-titles.ts';
import { mandatesChanged } from './mandates-changed.ts';
import { mayors } from './mayors.ts';
import { findSource } from '../../../sources/select.ts';
import type { Sources } from '../../../sources/sources.ts';

const REGISTERS = {
  'people.yaml': people({ 'bo-ravn': 'Bo Ravn' }),
  'parties.yaml': 'K: Kystlisten\nM: Marklisten\n',
  'municipalities.yaml': '- Klitby\n- Lysensund\n',
  '2030/mandates.yaml': 'bo-ravn:\n  title: Borgmester\n  party: K\n  municipality: Klitby\n',
};

/** Rules that say that a mandate itself may be wrong. */
const DOUBTS = [mayors.id, mandatesChanged.id, mandateTitles.id];

/** Party, municipality and title that a text gives somebody, before or after the name, against the mandate. */
export const mandatesInText: Rule = {
  id: 'mandat-i-tekst',
  reason: 'Mandatet er rettet ét sted; teksten ved siden af kan stadig sige det gamle.',
  examples: {
    fails: {
      ...REGISTERS,
      '2030/chapters/natur.mdx': chapter('Viceborgmester Bo Ravn (M) fra Klitby åbnede stranden.'),
    },
    passes: { ...REGISTERS, '2030/chapters/natur.mdx': chapter('Borgmester Bo Ravn (K) fra Klitby åbnede stranden.') },
  },
  subjects: (sources) =>
    listProseSources(sources).filter(
      ({ year }) => year !== undefined && Object.keys(findSource(sources, 'mandates', year)?.data ?? {}).length > 0,
    ),
  check: (sources, { found }) => {
    // A mandate that has a finding of its own says nothing against the text.
    const doubted = found.flatMap(({ rule, file, line }) => (DOUBTS.includes(rule) ? [{ file, line }] : []));
    const isSure = ({ source, id }: PlacedMandate) => {
      const { line } = source.fields.placeOf([id, 'title']);
      return !doubted.some((other) => other.file === source.file && Math.abs(other.line - line) <= 2);
    };
    return listTextMentions(sources).flatMap((mention) => {
      const claims = listClaims(sources, mention);
      const told = claims.flatMap((claim) => checkClaim(sources, mention, claim, isSure));
      return mayBeOther(sources, mention, told.length > 1 && told.length === claims.length) ? [] : told;
    });
  },
};

/** Whether somebody else with a common name may be meant: the edition does not know the person, or nothing fits. */
function mayBeOther(sources: Sources, { name, ids, at }: Mention, isAllOther: boolean): boolean {
  if (!name.split(' ').every(isCommonName)) return false;
  return isAllOther || !ids.some((id) => findMandate(sources, at.source.year, id));
}

function checkClaim(
  sources: Sources,
  mention: Mention,
  claim: Claim,
  isSure: (mandate: PlacedMandate) => boolean,
): Problem[] {
  const { source, placeOf } = mention.at;
  const mandates = mention.ids.map((id) =>
    // A title is of its year. Party and municipality hardly ever change, so another edition knows them as well.
    claim.field === 'title' ? findMandate(sources, source.year, id) : findNearestMandate(sources, source.year ?? 0, id),
  );
  const given = mandates.flatMap((mandate) => (mandate?.[claim.field] && isSure(mandate) ? [mandate] : []));
  if (given.length < mention.ids.length || given.some((mandate) => agrees(claim, mandate))) return [];
  return [warning(source.file, placeOf(claim.index), describe(mention, claim, given), advise(claim, given))];
}

function agrees(claim: Claim, mandate: PlacedMandate): boolean {
  if (claim.field === 'title') return isSameTitle(claim.written, mandate.title);
  if (claim.field === 'municipality') return claim.written === mandate.municipality;
  return claim.party ? claim.party.letter === mandate.party : claim.written === mandate.party;
}

/** `Bo Ravn står her som (M), men som (K) i content/2030/mandates.yaml:3.` */
function describe({ name }: Mention, claim: Claim, given: PlacedMandate[]): string {
  const written = /^\p{Lu}{1,2}$/u.test(claim.written) ? `(${claim.written})` : `»${claim.written}«`;
  const right = given.map((mandate) => `${phrase(claim, mandate)} i ${nameRegister(mandate, claim)}`);
  return `${name} står her ${JOINTS[claim.field]} ${written}, men ${JOINTS[claim.field]} ${formatList(right, 'eller')}.`;
}

const JOINTS = { title: 'som', party: 'som', municipality: 'under' } as const;

function phrase({ field }: Claim, mandate: PlacedMandate): string {
  return field === 'party' ? `(${mandate.party})` : `»${mandate[field]}«`;
}

function nameRegister({ source, id }: PlacedMandate, { field }: Claim): string {
  return `${source.file}:${source.fields.placeOf([id, field]).line}`;
}

function advise(claim: Claim, given: PlacedMandate[]): string {
  const right = formatList(
    given.map(
      (mandate) =>
        `\`${claim.field === 'title' ? mandate.title.toLowerCase() : phrase(claim, mandate).replace(/[»«]/g, '')}\``,
    ),
    'eller',
  );
  return `skriv ${right} i teksten, eller ret mandatet, hvis det er forældet.`;
}
