import type { Source, Sources } from '../../../sources/sources.ts';
import { listSources, findSource } from '../../../sources/select.ts';
import { listBlocks, listProseSources } from '../../blocks.ts';
import type { Block } from '../../blocks.ts';
import { MONTHS } from '../../dates.ts';
import { chapter, edition } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { createKeeper } from '../../keep-by-source.ts';

const story = (text: string) => ({
  '2030/edition.mdx': edition({ date: '2031-03-14' }),
  '2030/chapters/natur.mdx': chapter(text),
});

const keep = createKeeper<Problem[]>();

/** Months, seasons and days after the edition's own day that are told as if they had been. */
export const pastTense: Rule = {
  id: 'tid-fortid',
  reason: 'Det, der sker efter beretningens dato, kan ikke være sket; så er årstallet forkert.',
  examples: { fails: story('I oktober 2031 åbnede havnen.'), passes: story('I oktober 2030 åbnede havnen.') },
  subjects: (sources) => listSources(sources, 'edition').filter(({ data }) => data),
  check: (sources) => listProseSources(sources).flatMap((source) => checkSource(sources, source)),
};

/** First month of each season. Winter is the one that begins at the end of the year. */
const SEASONS: Record<string, number> = { foråret: 3, sommeren: 6, efteråret: 9, vinteren: 12 };

const WHEN = `(?<when>(?:(?<day>\\d{1,2})\\. )?(?<month>${MONTHS.join('|')})|${Object.keys(SEASONS).join('|')})[\\s\\u00a0](?<year>(?:19|20)\\d{2})(?![\\d/–])`;

/** Past tense of verbs that tell of an event, not of a plan. */
const PAST =
  'kom|fik|gik|tog|gav|stod|holdt|sagde|begyndte|satte|lagde|viste|åbnede|lukkede|vandt|faldt|trådte|blev|var|havde|skete|mødtes|sluttede|startede|valgte|indgik|' +
  'besluttede|vedtog|skrev|købte|solgte|byggede|flyttede|sendte|afleverede|fremlagde|præsenterede|lancerede|indviede|stemte|samlede|rejste|deltog|besøgte|forlod|godkendte|bød|voksede|steg|' +
  'vendte|talte|spurgte|svarede|fortalte|mødte|kørte|sejlede|fandt|bragte|løb|trak|slog|hjalp|underskrev|tiltrådte|fortsatte|arbejdede|' +
  'besluttedes|åbnedes|samledes|indviedes|vedtoges|oplyste|afholdt|gennemførte|udgav|udkom|lød|fyldte|fejrede|nedsatte|oprettede|ansatte';
/** What happens later, said from the past: it was put off, planned, agreed. */
const PLANNED =
  /(?:planlagt|fastsat|udskudt|udsat|berammet|varslet|aftalt|lovet|bestemt|sat|ventet|indkaldt|skulle|ville|kunne|regnede|ventede)/iu;

const FIRST = new RegExp(
  `(?:^|[.!?:;»]\\s*|,\\s(?:og|men)\\s)(?:Allerede\\s|Først\\s|Så\\s)?(?:i\\s(?:(?:begyndelsen|slutningen|løbet)\\saf\\s)?|den\\s)?${WHEN}\\s(?<verb>${PAST})(?!\\p{sc=Latn})(?<rest>[^.!?]*)`,
  'giu',
);
const LAST = new RegExp(
  `(?<!\\p{sc=Latn})(?<verb>${PAST})(?<between>(?:\\s(?!at\\s|til\\s|om\\s|for\\s|fra\\s)[\\p{sc=Latn}\\d-]+){0,5})\\s(?:i|den)\\s${WHEN}`,
  'giu',
);

/** `da hun i september 2036 talte om …`: a clause with its time before its verb. */
const CLAUSE = new RegExp(
  `(?<!\\p{sc=Latn})(?:da|hvor|som|der)\\s(?:(?:[\\p{sc=Latn}-]+)\\s){0,2}i\\s${WHEN}\\s(?<verb>${PAST})(?!\\p{sc=Latn})(?<rest>[^.!?]*)`,
  'giu',
);

/** `har i 2036 indgået`, and `Der var i 2036`: a year alone, with a verb that leaves no doubt. */
const YEAR_ALONE = new RegExp(
  `(?<!\\p{sc=Latn})(?:i\\s(?<first>(?:19|20)\\d{2})\\s(?<verb>kom|fik|gik|tog|blev|åbnede|begyndte|var|havde)|(?<have>har|blev|kom|åbnede|var)\\s(?:(?!at\\s|til\\s|om\\s|for\\s|fra\\s)\\p{sc=Latn}+\\s){0,2}i\\s(?<last>(?:19|20)\\d{2}))(?![\\d–/-]|\\p{sc=Latn})(?<rest>[^.!?]*)`,
  'giu',
);

function checkSource(sources: Sources, source: Source): Problem[] {
  const today = findSource(sources, 'edition', source.year)?.data?.date;
  if (!today) return [];
  return keep(source, [today], () => listBlocks(source).flatMap((block) => checkBlock(source, block, today)));
}

function checkBlock({ file }: Source, { text, placeOf }: Block, today: string): Problem[] {
  const seen = new Set<number>();
  const found = [FIRST, LAST, CLAUSE, YEAR_ALONE].flatMap((pattern) => [...text.matchAll(pattern)]);
  return found.flatMap(({ 0: words, index, groups = {} }) => {
    const year = groups['year'] ?? groups['first'] ?? groups['last'] ?? '';
    const when = [groups['when'], year].filter(Boolean).join(' ');
    const verb = groups['verb'] ?? groups['have'] ?? '';
    const at = index + words.indexOf(groups['when'] ?? year);
    const around = `${verb} ${groups['between'] ?? ''} ${(groups['rest'] ?? '').slice(0, 60)} ${words}`;
    const isParticiple =
      PARTICIPLES.test(verb) && /(?<!\p{sc=Latn})(?:de|den|det|alle|nye|mange|flere)\s$/iu.test(text.slice(0, index));
    if (seen.has(at) || isParticiple || toDay(groups, year) <= today || PLANNED.test(around)) return [];
    seen.add(at);
    const what = `»${when}« ligger efter beretningens dato, ${today}, men teksten siger »${verb}«.`;
    return [warning(file, placeOf(at), what, 'årstallet, eller fortæl det som noget, der kommer.')];
  });
}

/** Verbs whose past is also a participle: `de oprettede pladser i 2036`. */
const PARTICIPLES =
  /^(?:oprettede|nedsatte|ansatte|oplyste|gennemførte|besluttede|godkendte|samlede|lancerede|indviede|planlagte)$/iu;

/** The first day that is meant, to compare as text. */
function toDay({ when = '', month, day }: Record<string, string | undefined>, year: string): string {
  const number = month ? MONTHS.indexOf(month.toLowerCase()) + 1 : (SEASONS[when.toLowerCase()] ?? 1);
  return `${year}-${String(number).padStart(2, '0')}-${(day ?? '01').padStart(2, '0')}`;
}
