import type { Sources } from '../../../sources/sources.ts';
import { listBlocks } from '../../blocks.ts';
import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listKnownPages } from '../../pages.ts';
import { listTextLinks } from './listed-links.ts';
import type { ListedLink } from './listed-links.ts';

const CHAPTERS = {
  '2029/chapters/veje.mdx': chapter('Veje.'),
  '2030/chapters/veje.mdx': chapter('Nye veje.', { order: 20 }),
};

/** What a sentence says that speaks of another year on purpose. */
const OTHER_TIME = /sidste år|året før|forrige|tidligere|dengang|i fjor|foregående|næste år/i;

/** Links to a chapter of another edition that this one has too. */
export const otherEditions: Rule = {
  id: 'link-udgave',
  reason: 'Et link, der er kopieret fra sidste år, fører til sidste års kapitel.',
  examples: {
    fails: { ...CHAPTERS, '2030/chapters/natur.mdx': chapter('Se [vejene](/2029/veje/).') },
    passes: {
      ...CHAPTERS,
      '2030/chapters/natur.mdx': chapter('Se [vejene](/2030/veje/) og [vejene i 2029](/2029/veje/).'),
    },
  },
  subjects: (sources) => listToEditions(sources),
  check: (sources) => {
    const pages = new Set(listKnownPages(sources).map(({ address }) => address));
    return listToEditions(sources).flatMap((link) => checkLink(link, pages));
  },
};

function listToEditions({ files }: Sources): ListedLink[] {
  return files.flatMap(listTextLinks).filter(({ address }) => /^\/\d{4}\//.test(address));
}

function checkLink({ address, place, source }: ListedLink, pages: ReadonlySet<string>): Problem[] {
  const year = address.slice(1, 5);
  const own = address.replace(/#.*/, '').replace(/^\/\d{4}/, `/${source.year}`);
  // The front of another edition is linked to on purpose.
  if (source.year === undefined || year === String(source.year) || own.split('/').length < 4 || !pages.has(own)) {
    return [];
  }
  const around = listBlocks(source).find(({ text, placeOf }) =>
    isWithin(place.line, placeOf(0).line, placeOf(text.length - 1).line),
  );
  if (around && (around.text.includes(year) || OTHER_TIME.test(around.text))) return [];
  const what = `Linket fører til udgaven ${year}, men ${source.year} har selv siden \`${own}\`.`;
  return [warning(source.file, place, what, `skriv \`${own}\`, eller nævn årstallet ${year}, hvis det er med vilje.`)];
}

function isWithin(line: number, first: number, last: number): boolean {
  return line >= first && line <= last;
}
