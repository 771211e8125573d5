/** Input at the edge of what an edition can be, laid over the tiny one. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { body, chapter, edition, mdx } from '../../src/kontrol/example.ts';
import { tinyRoot } from './edition.ts';
import type { Overlay } from './edition.ts';

const FIRST =
  'Agnete Birgitte Cecilie Dorthea Elisabeth Frederikke Gudrun Henriette Ingeborg Josefine Kirstine Liselotte Mathilde Natascha Oliviana Pernille Rosmarie Susanne Theodora Ulrikke';
const LAST =
  'Abildgaard Bjerregaard Christoffersen Dalum Engelbrecht Frederiksborg Grønvold Hammershøj Iversholm Jespersen Klitmøller Lauritzen Mikkelborg Nordentoft Overby Poulsen Quist Rosenkilde Skovbakke Thorlacius';
/** Names of 400 people. */
export const NAMES = FIRST.split(' ').flatMap((first) => LAST.split(' ').map((last) => `${first} ${last}`));
const idOf = (name: string) => name.toLowerCase().replace(' ', '-').replace('ø', 'oe');
const mandateOf = (name: string) => [idOf(name), { title: 'Medlem', party: 'K', municipality: 'Klitby' }] as const;

/** A title of 80 characters. */
export const TITLE = 'Vejen ud til vandet, langs kysten og tilbage til de byer, hvor vi alle bor og er';

/** A long title, a chapter of three lines, key figures that no drawing can count, a roster of 400. */
export async function hardEdition(): Promise<Overlay> {
  const [people, mandates] = await Promise.all([
    readFile(join(tinyRoot, 'people.yaml'), 'utf8'),
    readFile(join(tinyRoot, '2030/mandates.yaml'), 'utf8'),
  ]);
  return {
    '2030/edition.mdx': ['title: Vejen ud til vandet', `title: "${TITLE}"`],
    '2030/chapters/kort.mdx': chapter('Vejen er kort. Den fører ned til vandet.', {
      ...{ title: 'Kort', headline: 'En kort vej', lead: 'Vejen blev kort.', summary: 'Kort vej', order: 60 },
    }),
    '2030/chapters/tal.mdx': chapter(
      [
        '<KeyFigure id="fjerdedel" value="1/4">af stranden er lukket om vinteren</KeyFigure>',
        'En fjerdedel af stranden, altså 1/4, er lukket om vinteren.',
        '<KeyFigure id="mindst" value="80+" unit="pct.">af gæsterne kommer til fods</KeyFigure>',
        'Mindst 80 pct. af gæsterne kommer til fods, og flere kommer på cykel.',
        '<KeyFigure id="spand" value="4–5">timer varer turen</KeyFigure>',
        'Turen langs vandet varer 4–5 timer.',
        '<KeyFigure id="ud-af" value="9/10">gæster kommer igen</KeyFigure>',
        'Af ti gæster kommer ni igen, altså 9/10.',
      ].join('\n\n'),
      {
        title: 'Tal',
        headline: 'Tal om stranden',
        lead: 'Der er tal om stranden.',
        summary: 'Tal om stranden',
        order: 70,
      },
    ),
    'people.yaml': `${people}${stringify(Object.fromEntries(NAMES.map((name) => [idOf(name), { name }])))}`,
    '2030/mandates.yaml': `${mandates}${stringify(Object.fromEntries(NAMES.map(mandateOf)))}`,
    '2030/organisation/repraesentantskabet.mdx': body([`*${idOf(NAMES[0]!)}`, ...NAMES.slice(1).map(idOf)], {
      ...{ title: 'Repræsentantskabet', kind: 'committee', order: 90 },
    }),
  };
}

/** Sixty key figures beside one sentence. */
export function crowdedEdition(): Overlay {
  const figures = Array.from(
    { length: 60 },
    (_, index) => `<KeyFigure id="tal-${index}" value="${index + 2}">veje fører ned til vandet</KeyFigure>`,
  );
  return {
    '2030/chapters/kort.mdx': chapter(`Vejen er kort.\n\n${figures.join('\n\n')}`, {
      ...{ title: 'Kort', headline: 'En kort vej', lead: 'Vejen blev kort.', summary: 'Kort vej', order: 60 },
    }),
  };
}

/** The years before the tiny edition that `earlierEditions` gives an edition. */
export const EARLIER_YEARS = [2029, 2028, 2027, 2026];

/** Four small editions before the tiny one, each with a table and a key figure that can be compared. */
export function earlierEditions(): Overlay {
  return Object.fromEntries(EARLIER_YEARS.flatMap((year) => Object.entries(earlierEdition(year))));
}

function earlierEdition(year: number): Overlay {
  return {
    [`${year}/edition.mdx`]: edition(
      {
        title: `Vejen i ${year}`,
        date: `${year + 1}-03-14`,
        original: { notGiven: 'Beretningen er opfundet til prøver.' },
      },
      `Kære læsere\n\nHer er ${year}.`,
    ),
    [`${year}/chapters/natur.mdx`]: chapter(
      `I ${year} lå 12 skoler ved vandet.\n\n<KeyFigure id="skoler" value="12" series="skoler">skoler lå ved vandet</KeyFigure>`,
      { lead: `Naturen i ${year} fik mere plads.`, headline: `Naturen i ${year}` },
    ),
    [`${year}/accounts/resultat.mdx`]: mdx({
      ...{ title: 'Resultatopgørelse', kind: 'table', order: 20, period: '1. januar – 31. december' },
      columns: [year, year - 1],
      rows: [{ id: 'resultat', label: 'Årets resultat', amounts: [500_000, 500_000] }],
    }),
  };
}
