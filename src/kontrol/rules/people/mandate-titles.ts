import type { Sources } from '../../../sources/sources.ts';
import { listSources } from '../../../sources/select.ts';
import { people } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { TITLES } from '../../names/titles.ts';
import { distance } from '../../nearest.ts';
import { collectKnownWords } from '../language/known-words.ts';
import type { KnownWords } from '../language/known-words.ts';

const BO = { 'people.yaml': people({ 'bo-ravn': 'Bo Ravn' }) };

/** Letters that a misspelt title may be off by. */
const MOST_LETTERS = 2;

/** Nouns that take an s when another word is joined to them, by their endings: `beskæftigelses-`. */
const JOINED_BY_S = /(?:else|hed|skab|dom|tet|ning|ling|tion|sion)-(?=,| og )/iu;

/** Titles in `mandates.yaml` that are misspelt. */
export const mandateTitles: Rule = {
  id: 'mandat-titel',
  reason: 'Titlen står ved navnet overalt i udgaven, men i ingen tekst, som nogen læser korrektur på.',
  examples: {
    fails: { ...BO, '2030/mandates.yaml': 'bo-ravn: { title: Borgmster }\n' },
    passes: { ...BO, '2030/mandates.yaml': 'bo-ravn: { title: Borgmester }\n' },
  },
  subjects: (sources) => listTitles(sources),
  check: (sources) => {
    const titles = listTitles(sources);
    const known = collectKnownWords(sources);
    const usual = new Set([...TITLES, ...listShared(titles)]);
    return titles.flatMap(({ source, person, title }) => {
      const fault = judge(title, usual, known);
      return fault ? [warning(source.file, source.fields.placeOf([person, 'title']), fault.what, fault.fix)] : [];
    });
  },
};

function listTitles(sources: Sources) {
  return listSources(sources, 'mandates').flatMap((source) =>
    Object.entries(source.data ?? {}).map(([person, { title }]) => ({ source, person, title })),
  );
}

/** Titles that several mandates have; what stands three times is meant so. */
function listShared(titles: { title: string }[]): string[] {
  const groups = Map.groupBy(titles, ({ title }) => title);
  return [...groups].filter(([, places]) => places.length > 2).map(([title]) => title);
}

function judge(title: string, usual: Set<string>, known: KnownWords): Pick<Problem, 'what' | 'fix'> | undefined {
  const ordinal = /^\d\. (?=vice)/.exec(title)?.[0] ?? '';
  const bare = ordinal ? `V${title.slice(ordinal.length + 1)}` : title;
  if (usual.has(bare)) return undefined;
  const joint = JOINED_BY_S.exec(title)?.[0];
  if (joint) {
    const right = title.replace(joint, joint.replace('-', 's-'));
    return { what: `I titlen »${title}« mangler et s før bindestregen.`, fix: `skriv \`${right}\`.` };
  }
  const nearest = [...usual].find((other) => isNear(other, bare));
  const near = nearest && ordinal ? ordinal + nearest.toLowerCase() : nearest;
  if (near) {
    return { what: `Titlen »${title}« er næsten »${near}«.`, fix: `skriv \`${near}\`, hvis det er den, der menes.` };
  }
  const word = title.match(/\p{sc=Latn}{2,}/gu)?.find((part) => !isSpelled(part, known));
  if (word === undefined) return undefined;
  const what = `Ordet »${word}« i titlen »${title}« findes ikke i ordbogen.`;
  return { what, fix: 'ret ordet, eller tilføj det i terms.yaml under `words`, hvis det er stavet rigtigt.' };
}

/** Another capital, or a letter or two off; `Direktør` and `Vicedirektør` are two titles. */
function isNear(usual: string, title: string): boolean {
  return title.length > 5 && distance(usual, title) <= MOST_LETTERS;
}

function isSpelled(part: string, { has, dictionary }: KnownWords): boolean {
  const forms = [part, part.toLowerCase(), `${part.toLowerCase()}udvalg`];
  return forms.some((form) => has(form) || dictionary.isWordOrCompound(form));
}
