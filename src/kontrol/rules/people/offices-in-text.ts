import { formatList } from '../../../report/format.ts';
import { listProseSources } from '../../blocks.ts';
import { body, chapter, people } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listBodies, listHolders, officeOf } from '../../names/bodies.ts';
import type { Holder, KnownBody, Office } from '../../names/bodies.ts';
import { listOfficeClaims } from '../../names/offices.ts';
import type { OfficeClaim } from '../../names/offices.ts';
import { listNamedTexts } from '../../names/people.ts';
import { namesInText } from './names-in-text.ts';
import { findSource } from '../../../sources/select.ts';
import type { Sources } from '../../../sources/sources.ts';

const KYST = {
  'people.yaml': people({ 'bo-ravn': 'Bo Ravn', 'ida-lund': 'Ida Lund' }),
  '2030/organisation/kystudvalget.mdx': body(['*bo-ravn', 'ida-lund']),
};

/** Chairs and vice-chairs that a text names, against the seats of the body. */
export const officesInText: Rule = {
  id: 'formand-i-tekst',
  reason: 'Hvem der er formand, står i organisation/; teksten kan stadig nævne den forrige.',
  examples: {
    fails: { ...KYST, '2030/chapters/natur.mdx': chapter('Formanden for Kystudvalget, Ida Lund, åbnede stranden.') },
    passes: { ...KYST, '2030/chapters/natur.mdx': chapter('Formanden for Kystudvalget, Bo Ravn, åbnede stranden.') },
  },
  subjects: (sources) => (listBodies(sources).length > 0 ? listProseSources(sources) : []),
  check: (sources, { found }) => {
    // A name that is told as a slip has its finding already.
    const slips = new Set(
      found.flatMap(({ rule, file, line }) => (rule === namesInText.id ? [`${file}:${line}`] : [])),
    );
    return listProseSources(sources)
      .flatMap(listNamedTexts)
      .flatMap((text) => listOfficeClaims(sources, text))
      .flatMap((claim) => checkClaim(sources, claim))
      .filter(({ file, line }) => !slips.has(`${file}:${line}`));
  },
};

function checkClaim(sources: Sources, claim: OfficeClaim): Problem[] {
  const office = officeOf(claim.written);
  // A secretariat has no chair.
  const elected = listBodies(sources, claim.at.source.year).filter(({ kind }) => kind !== 'secretariat');
  const bodies = claim.body ? [claim.body] : elected;
  const holders = office ? bodies.map((known) => listHolders(sources, known, office)) : [];
  // A body that gives no seats may have anybody for its chair.
  if (!office || holders.length === 0 || holders.some((found) => !found || found.length === 0)) return [];
  const names = findSource(sources, 'people')?.data ?? {};
  const isHolder = ({ person }: Holder) => claim.name.includes(names[person]?.name ?? '\n');
  if (holders.flat().some((holder) => holder && isHolder(holder))) return [];
  const known = Object.entries(names).find(([, { name }]) => claim.name.endsWith(name));
  // A generic word such as »bestyrelsen« may be of another organisation, when nobody knows the name.
  if (!known && !claim.isNamed) return [];
  const { source, placeOf } = claim.at;
  const what = claim.body
    ? describe(claim.body, office, holders[0] ?? [], claim.name, (id) => names[id]?.name ?? id)
    : `${claim.name} står her som ${claim.written.toLowerCase()}, men er det ikke i noget af udgavens organer.`;
  return [warning(source.file, placeOf(claim.index), what, 'ret navnet eller hvervet i teksten, eller ret pladsen.')];
}

/** `Formand for Havneudvalget er Birger Tanggaard (content/…:8), ikke Gyda Mortved.` */
function describe(of: KnownBody, office: Office, holders: Holder[], written: string, nameOf: (id: string) => string) {
  const role = office === 'chair' ? 'Formand' : 'Næstformand';
  const right = holders.map(({ person, file, line }) => `${nameOf(person)} (${file}:${line})`);
  return `${role} for ${of.title.replace(/^Bestyrelsen/, 'bestyrelsen')} er ${formatList(right)}, ikke ${written}.`;
}
