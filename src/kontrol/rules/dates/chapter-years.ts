import type { Source } from '../../../sources/sources.ts';
import { listSources } from '../../../sources/select.ts';
import { listBlocks } from '../../blocks.ts';
import type { Block } from '../../blocks.ts';
import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';

/** Last year as the only year of a heading, a lead or a key figure: the place was copied with the year before. */
export const chapterYears: Rule = {
  id: 'aarstal-kapitel',
  reason: 'Overskrift, manchet og nøgletal fortæller om årets arbejde; står der sidste år, er det ofte kopieret.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter('## Sådan gik det i 2029') },
    passes: { '2030/chapters/natur.mdx': chapter('## Sådan gik det i 2030') },
  },
  subjects: (sources) => listSources(sources, 'chapter'),
  check: (sources) => listSources(sources, 'chapter').flatMap(checkChapter),
};

/** Fields that say in short what the year brought. */
const FIELDS = new Set(['title', 'headline', 'lead', 'summary', 'short', 'brief']);

function isShort({ type, path, inside }: Block): boolean {
  return (
    type === 'heading' ||
    (type === 'field' && FIELDS.has(String(path[0]))) ||
    (inside.at(-1) === 'KeyFigure' && type !== 'attribute')
  );
}

/** Words with which last year is meant: what the year is compared with, or what happened then. */
const RELATES =
  /(?<!\p{sc=Latn})(?:siden|fra|mod|end|efter|før|allerede|indledt|begyndte|startede|forud|ligesom|som i|oven på)(?!\p{sc=Latn})|trådte|vedtag|besluttet|(?:(?<!\p{sc=Latn})(?:kommunal|folketings|regions|parlaments)?valg|reform|aftale|forlig|lov|krise|budget|overenskomst)\p{sc=Latn}*\s(?:(?:i|for|fra|om)\s(?:\p{sc=Latn}+\s)?)?$/iu;

function checkChapter(source: Source<'chapter'>): Problem[] {
  return listBlocks(source)
    .filter(isShort)
    .flatMap((block) => {
      const at = findLastYear(source, block);
      if (at === undefined) return [];
      const last = (source.year ?? 0) - 1;
      const what = `${nameOf(block)} nævner ${last}, men ikke ${last + 1}, som udgaven handler om.`;
      return [warning(source.file, block.placeOf(at), what, `skriv ${last + 1}, hvis det er årets.`)];
    });
}

function findLastYear({ year = 0 }: Source, { text }: Block): number | undefined {
  const years = [...text.matchAll(/(?<![\d\p{sc=Latn}.,/–-])(?:19|20)\d{2}(?![\d/–]|-\d)/gu)];
  const [only] = years;
  if (!only || years.some(([found]) => Number(found) !== year - 1)) return undefined;
  const sentence = text
    .slice(0, only.index)
    .split(/[.!?]\s+/)
    .at(-1)!;
  return RELATES.test(sentence) ? undefined : only.index;
}

function nameOf({ type, path }: Block): string {
  if (type === 'heading') return 'Overskriften';
  if (type !== 'field') return 'Nøgletallet';
  return (
    {
      title: 'Titlen',
      headline: 'Overskriften',
      lead: 'Manchetten',
      summary: 'Resuméet',
      short: 'Sætningen til »Kort fortalt«',
      brief: 'Sætningen til »Kort fortalt« på nettet',
    }[String(path[0])] ?? 'Teksten'
  );
}
