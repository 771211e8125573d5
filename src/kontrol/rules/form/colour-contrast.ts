import type { Palette } from '../../../schemas/colours.ts';
import type { Source, Sources } from '../../../sources/sources.ts';
import { formatDecimal } from '../../../report/format.ts';
import { listSources } from '../../../sources/select.ts';
import { contrast, nearestReadable } from '../../contrast.ts';
import { edition } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';

/** WCAG 2.2, 1.4.3: text, and text that is set large. */
const TEXT = 4.5;
const LARGE_TEXT = 3;

type Theme = 'light' | 'dark';
type Name = keyof Palette;

/** Grounds and letters that no editor sets; `styles/web/tokens.css` and `styles/print/page.css` do. */
const FIXED = {
  light: { paper: '#FFFFFF', ink: '#14191B' },
  dark: { paper: '#12171A', ink: '#E9EDEC' },
} as const;
const WHITE = '#FFFFFF';

interface Pair {
  /** The colour to change when the two are too near. */
  name: Name;
  other: string;
  /** The other one, in a sentence: `på papiret`. */
  beside: string;
  least: number;
}

/** Which colours stand on each other as text and ground. The motif's other lines and marks are decoration. */
function listPairs(theme: Theme, { field, tint }: Palette): Pair[] {
  const { paper, ink } = FIXED[theme];
  return [
    { name: 'accent', other: paper, beside: theme === 'light' ? 'på papiret' : 'på sidens mørke bund', least: TEXT },
    { name: 'accent', other: tint, beside: 'på `tint`', least: TEXT },
    { name: 'field', other: WHITE, beside: 'under hvid tekst', least: TEXT },
    { name: 'tint', other: ink, beside: 'under brødtekst', least: TEXT },
    // Chapters' names in the pictures of link previews, which are always light.
    ...(theme === 'light'
      ? [{ name: 'fieldMark', other: field, beside: 'på `field`', least: LARGE_TEXT } satisfies Pair]
      : []),
  ];
}

const PALETTE = { accent: '#1B5E7B', field: '#1B5E7B', fieldLine: '#6FA3B8', fieldMark: '#BFE0EC', tint: '#EAF3F7' };
const DARK = { accent: '#7CC4E0', field: '#123F52', fieldLine: '#3F7187', fieldMark: '#9CC7D8', tint: '#14242B' };

/** Colours that readers cannot tell from what they stand on. */
export const colourContrast: Rule = {
  id: 'farve-kontrast',
  reason: 'Tekst, der ligner sin bund, kan mange ikke læse; loven om tilgængelighed kræver mindst 4,5 : 1.',
  examples: {
    fails: { '2030/edition.mdx': edition({ colours: { light: { ...PALETTE, accent: '#9CC7D8' }, dark: DARK } }) },
    passes: { '2030/edition.mdx': edition({ colours: { light: PALETTE, dark: DARK } }) },
  },
  subjects: listColoured,
  check: (sources) =>
    listColoured(sources).flatMap((source) =>
      (['light', 'dark'] as const).flatMap((theme) => checkPalette(source, theme, source.data!.colours![theme])),
    ),
};

type Coloured = Source<'edition'> | Source<'site'>;

function listColoured(sources: Sources): Coloured[] {
  const all: Coloured[] = [...listSources(sources, 'edition'), ...listSources(sources, 'site')];
  return all.filter(({ data }) => data?.colours !== undefined);
}

/** One finding a colour: the pair in which it is read failing. */
function checkPalette({ file, fields }: Coloured, theme: Theme, palette: Palette): Problem[] {
  const pairs = listPairs(theme, palette);
  return (Object.keys(palette) as Name[]).flatMap((name) => {
    const own = pairs.filter((pair) => pair.name === name);
    const failing = own.find(({ other, least }) => contrast(palette[name], other) < least);
    return failing
      ? [problem(file, fields.placeOf(['colours', theme, name]), ...describe(theme, palette, failing, own))]
      : [];
  });
}

function describe(theme: Theme, palette: Palette, failing: Pair, own: Pair[]): [what: string, fix: string] {
  const colour = palette[failing.name];
  const better = nearestReadable(
    colour,
    own.map(({ other, least }) => ({ ground: other, least })),
  );
  return [
    `Farven \`${failing.name}\` (${colour}) i det ${theme === 'light' ? 'lyse' : 'mørke'} tema kan ikke læses ${failing.beside} (${failing.other}): kontrasten er ${formatRatio(contrast(colour, failing.other))} og skal være mindst ${formatRatio(failing.least)}.`,
    better
      ? `skriv for eksempel \`${better}\`, som er den nærmeste farve med kontrast nok.`
      : `vælg en anden farve, eller gør \`tint\` lysere eller mørkere; ingen nuance af ${colour} går an på begge bunde.`,
  ];
}

/** Rounded down, so that 4.49 is never told as 4.5. */
function formatRatio(ratio: number): string {
  return `${formatDecimal(Math.floor(ratio * 10) / 10, 1)} : 1`;
}
