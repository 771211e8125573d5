/** Names of committees in running text, against those that the editions have. */
import type { Source, Sources } from '../../sources/sources.ts';
import { findSource } from '../../sources/select.ts';
import { distance } from '../nearest.ts';
import { listAreas, listBodies } from './bodies.ts';
import type { KnownBody } from './bodies.ts';

/** A committee's name as it stands, with its ending apart. */
export interface CommitteeName {
  /** `Børne- og Undervisningsudvalg`, without the ending. */
  base: string;
  ending: string;
  /** The whole. */
  written: string;
  index: number;
  /** The same from the first capital word on: `Klima og Miljøudvalg`, where hyphens are missing. */
  whole: string;
  /** Its sentence before and after it. */
  before: string;
  after: string;
}

export type Verdict = { right: string } | 'unknown' | undefined;

/** The last word of a committee's name, in any form: `Miljøudvalgets`. */
const COMMITTEE = /(?<![\p{sc=Latn}-])(\p{sc=Latn}{3,}udvalg)(ets|et|s)?(?![\p{sc=Latn}-])/gu;

/** What may belong to the name before it: `Kultur-, Erhverv- og `; a hyphen may have been forgotten. */
const AREAS = /(?:(?<![\p{sc=Latn}-])\p{sc=Latn}{3,}-?, )*(?<![\p{sc=Latn}-])\p{sc=Latn}{3,}-? og $/u;

/** How far back the areas of a name may begin, in letters. */
const REACH = 90;

/** Committees of others that texts name without saying whose they are. */
const OTHERS =
  /^(?:klima-, energi- og forsynings|miljø- og fødevare|uddannelses- og forsknings|udlændinge- og integrations|indenrigs- og sundheds|finans|europa|rets|skatte|udenrigs|forsvars|regions|økonomi|forretnings|ekspert|under|kommunal|hoved|med|sikkerheds|arbejdsmiljø|samarbejds|forhandlings|trafik|embedsmands|lov|grundlovs|folketings|praktik|nævn|forældre|fest|program|valg|tilsyns)udvalg$/iu;

/** Words that say that the committee is somebody else's. */
const OWNERS =
  /(?:folketing|byråd|kommunalbestyrelse|kommune|region|parlament|minister|ministeri|parti|skole|forening|forbund)[\p{sc=Latn}]*(?:s|’)\s+$/iu;

/** What follows a committee that is somebody else's: `i Odense`, `i Region Fyn`. */
const ELSEWHERE = /^ (?:i|fra|under|hos) (?:\p{Lu}|kommunen|regionen|folketinget|byrådet|den enkelte|hver)/u;

const SENTENCE_END = /[.!?]\s+(?=\p{Lu})/u;

/** Every name of a committee in a text. */
export function listCommitteeNames(text: string): CommitteeName[] {
  if (!text.includes('udvalg')) return [];
  return [...text.matchAll(COMMITTEE)].map(({ 0: found, 1: last = '', 2: ending = '', index }) => {
    const areas = AREAS.exec(text.slice(Math.max(0, index - REACH), index))?.[0] ?? '';
    const start = index - areas.length;
    const base = areas + last;
    return trimList({
      base,
      whole: /\p{Lu}.*$/su.exec(base)?.[0] ?? base,
      ending,
      written: areas + found,
      index: start,
      before: text.slice(0, start).split(SENTENCE_END).at(-1)!,
      after: text.slice(index + found.length).split(SENTENCE_END)[0]!,
    });
  });
}

/** Words before the name that only stand beside it, as in `staten og Havneudvalget`, have no hyphen. */
function trimList(name: CommitteeName): CommitteeName {
  const words = name.base.split(/(?<=, | og )/u);
  const first = words.findIndex((word) => /^\p{Lu}\p{sc=Latn}*-/u.test(word));
  const from = first === -1 ? words.length - 1 : first;
  const skipped = words.slice(0, from).join('').length;
  return {
    ...name,
    base: name.base.slice(skipped),
    written: name.written.slice(skipped),
    index: name.index + skipped,
    before: name.before + name.base.slice(0, skipped),
  };
}

/** What is wrong with a committee's name, as far as the editions know. */
export function judgeCommittee(sources: Sources, { year }: Source, name: CommitteeName): Verdict {
  const [own, all] = [listCommittees(sources, year), listCommittees(sources)];
  const ours = findByPrefix(all, name);
  if (ours) return ours.base.endsWith(` ${name.base}`) ? undefined : { right: ours.base + name.ending };
  if (OWNERS.test(name.before) || ELSEWHERE.test(name.after) || /folketing/iu.test(name.before + name.after)) {
    return undefined;
  }
  if (all.some(({ base }) => base === name.base || (!base.includes('-') && base.endsWith(` ${name.base}`)))) {
    return undefined;
  }
  const unhyphened = all.find(({ base }) => listAreas(base).length > 1 && fold(base) === fold(name.whole));
  const right = unhyphened ?? findSame(own, name) ?? findSame(all, name);
  if (right) return { right: right.base + name.ending };
  if (!/^\p{Lu}/u.test(name.base) || own.length === 0) return undefined;
  if (OTHERS.test(name.base)) return undefined;
  const near = findNear(own.length > 1 ? own : all, name.base);
  if (near) return { right: near.base + name.ending };
  const isOpening = /(?:^|[.!?:»]\s*)$/u.test(name.before) && !name.base.includes('-');
  return !isOpening ? 'unknown' : undefined;
}

function listCommittees(sources: Sources, year?: number): KnownBody[] {
  return listBodies(sources, year).filter(({ kind }) => kind === 'committee');
}

/** A committee whose title begins with a word of its own, when that word stands before the name: `Kommunernes Klimaudvalg`. */
function findByPrefix(known: KnownBody[], { before }: CommitteeName): KnownBody | undefined {
  return known.find(({ base }) => {
    const prefix = base.slice(0, base.lastIndexOf(' ') + 1);
    return /^\p{Lu}\p{sc=Latn}+s $/u.test(prefix) && before.endsWith(prefix);
  });
}

/** The committee that the name means, with other signs, letters or order. */
function findSame(known: KnownBody[], { base, ending, before }: CommitteeName): KnownBody | undefined {
  const areas = listAreas(base);
  // In small letters and in the indefinite it is any committee: »et socialudvalg«.
  if (!/\p{Lu}/u.test(base) && (!ending.startsWith('et') || /(?:lokale|kommunale|andre|egne)\s$/u.test(before))) {
    return undefined;
  }
  return known.find((body) => {
    const right = listAreas(body.base);
    if (areas.join() === right.join()) return fold(body.base) === fold(base);
    if (!/\p{Lu}/u.test(base)) return false;
    const isOrder = areas.length > 1 && [...areas].sort().join() === [...right].sort().join();
    return isOrder || (areas.length === right.length && isNearlySame(areas, right));
  });
}

function fold(base: string): string {
  return base.toLowerCase().replace(/[- ,]/g, '');
}

/** One slip in one of the areas: `erhvervs` for `erhverv`. */
function isNearlySame(areas: string[], right: string[]): boolean {
  const off = areas.flatMap((area, at) => (area === right[at] ? [] : [distance(area, right[at]!)]));
  return off.length === 1 && off[0]! <= (areas.length > 1 ? 2 : 1) && areas.join().length > 3;
}

/** The committee that shares an area with the name, when no two others could be meant by the areas together. */
function findNear(known: KnownBody[], base: string): KnownBody | undefined {
  const areas = listAreas(base);
  const singles = new Set(known.flatMap((body) => (listAreas(body.base).length === 1 ? listAreas(body.base) : [])));
  if (areas.every((area) => singles.has(area))) return undefined;
  return known.find((body) => {
    const right = listAreas(body.base);
    return (
      right.length > 1 &&
      areas.some((area) => right.some((one) => one === area || one === `${area}s` || `${one}s` === area))
    );
  });
}

/** Regional bodies, which `site.yaml` gives a common name: `KKR Hovedstaden`. */
export function judgeRegional(sources: Sources, { year }: Source, text: string) {
  const prefix = findSource(sources, 'site')?.data?.words.regional;
  if (!prefix || !text.includes(`${prefix} `)) return [];
  const regional = (of?: number) =>
    listBodies(sources, of).filter(({ kind, title }) => kind === 'regional' && title !== prefix);
  const known = regional(year).length > 1 ? regional(year) : regional();
  return [
    ...text.matchAll(new RegExp(`(?<!\\p{sc=Latn})${RegExp.escape(prefix)} (\\p{Lu}\\p{sc=Latn}+)`, 'gu')),
  ].flatMap(({ 0: written, index }) => {
    if (known.length === 0 || known.some(({ title }) => written === title || written === `${title}s`)) return [];
    const near = known.find(({ title }) => distance(title, written) < 4);
    return [{ verdict: near ? { right: near.title } : ('unknown' as const), written, index }];
  });
}
