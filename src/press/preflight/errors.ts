import { DEFAULT_WORDS } from '../contract.ts';
import type { PageWords } from '../contract.ts';
import type { PrintProblem } from '../errors.ts';
import type { BlockText, BrokenImage, Overflow, PageMap, PageNumber, PageSpot, UnreadableStyle } from '../page-map.ts';

export interface Limits {
  /** Most pages that a publication may have. */
  ceiling: number;
  words?: Pick<PageWords, 'media'>;
}

/**
 * Finds what stops a print. Pure: the tab measured what it needs. Causes come before effects (an element that is too tall
 * before the words that go missing with it), and effects are left out when their cause is known.
 */
export function checkPageMap(map: PageMap, limits: Limits): PrintProblem[] {
  const causes = [
    ...(map.unreadable ?? []).map(unreadableStyle),
    ...checkCeiling(map, limits),
    ...map.brokenFonts.map(brokenFont),
    ...map.brokenImages.map((image) => brokenImage(image, limits)),
    ...map.tooTall.map(tooTall),
  ];
  if (causes.length > 0) return causes;
  return [
    ...checkStuck(map),
    ...checkOverflows(map.overflows),
    ...map.blocks.map(checkBlock),
    ...map.numbers.flatMap(checkNumber),
  ];
}

function checkCeiling({ ceilingPassed, pages, stuckAt }: PageMap, { ceiling }: Limits): PrintProblem[] {
  if (!ceilingPassed) return [];
  return [
    {
      what: `Der kom over ${ceiling} sider${stuckAt ? `, senest med ${stuckAt.element}` : ''}, og så stopper trykkeriet: det plejer at være en del, der gentages i det uendelige.`,
      fix: 'se på den sidste side, der kom med; er dokumentet virkelig så langt, kan loftet sættes op.',
      where: stuckAt ? place(stuckAt) : { page: pages.length },
    },
  ];
}

function checkStuck({ stuckAt }: PageMap): PrintProblem[] {
  if (!stuckAt) return [];
  return [
    {
      what: `${stuckAt.element} kunne ikke lægges på en side.`,
      fix: 'del elementet i mindre stykker.',
      where: place(stuckAt),
    },
  ];
}

function unreadableStyle({ sheet, construct, rule }: UnreadableStyle): PrintProblem {
  const name = construct === 'nesting' ? 'regler inde i hinanden' : construct;
  return {
    what: `Stilarket ${sheet} bruger ${name} ("${rule} …"), som Paged.js ikke kan læse og springer over.`,
    fix: 'skriv reglen ud i almindelig CSS; tryk-stilark skal være flade.',
  };
}

function brokenFont(family: string): PrintProblem {
  return {
    what: `Skriften ${family} kunne ikke indlæses.`,
    fix: 'se efter, om skriftfilen er bygget med; uden den ombrydes alle sider forkert.',
  };
}

function brokenImage({ address, isLate, ...spot }: BrokenImage, { words = DEFAULT_WORDS }: Limits): PrintProblem {
  const where = place({ ...spot, page: 0 });
  if (isLate) {
    return { what: `Billedet ${address} svarede ikke.`, fix: `læg filen i ${words.media}, og kør igen.`, where };
  }
  return {
    what: `Billedet ${address} er i stykker og kan ikke vises.`,
    fix: 'gem billedet igen som PNG, JPEG eller WebP.',
    where,
  };
}

function tooTall(spot: PageSpot): PrintProblem {
  return {
    what: `${spot.element} er højere end siden og må ikke deles.`,
    fix: 'del den i to.',
    where: place(spot),
  };
}

/** Text and pictures that stand out of their page. */
export function checkOverflows(overflows: Overflow[]): PrintProblem[] {
  return overflows.map(overflow);
}

function overflow(item: Overflow): PrintProblem {
  const what = item.text ? `Teksten "${item.text}" i ${item.element}` : item.element;
  const side = item.side === 'right' ? 'til højre' : 'forneden';
  const by = item.byMm > 0 ? ` (${formatMm(item.byMm)} mm)` : '';
  const fix = item.side === 'right' ? fixWidth(item) : 'del stykket op, eller flyt det til et sted med mere plads.';
  return { what: `${what} stikker ud over siden ${side}${by}.`, fix, where: place(item) };
}

function fixWidth({ text, element }: Overflow): string {
  if (/^<(?:code|pre|kbd|samp)\b/.test(element)) return 'del koden over flere linjer, eller skriv den som tekst.';
  if (text) return 'del et langt ord med bindestreg, eller gør tabellen smallere.';
  return 'sæt billedet ind med `<Figure>`, som passer det til spalten, eller gem det mindre.';
}

/** Says which words are missing or doubled in a block whose text differs. */
function checkBlock(block: BlockText): PrintProblem {
  const missing = surplus(block.sourceText, block.pageText);
  const doubled = surplus(block.pageText, block.sourceText);
  const where = place(block);
  const fix =
    'del afsnittet eller tabellen i mindre stykker, eller flyt nøgletal og noter ved siden af til et andet afsnit.';
  if (missing) {
    return { what: `Ord er faldet ud af ${block.element}: "${missing}" står ikke på nogen side.`, fix, where };
  }
  if (doubled) return { what: `Ord er trykt to gange i ${block.element}: "${doubled}".`, fix, where };
  return { what: `Ordene i ${block.element} er kommet i en anden rækkefølge end i kilden.`, fix, where };
}

/** Words of the first text that the second has too few of, in order; the first dozen are enough to find the place. */
function surplus(text: string, other: string): string {
  const left = new Map<string, number>();
  for (const word of words(other)) left.set(word, (left.get(word) ?? 0) + 1);
  const found = words(text).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
  return found.slice(0, 12).join(' ');
}

function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

function checkNumber(number: PageNumber): PrintProblem[] {
  if (number.pages.length > 0) return [];
  const names = number.targets.map((id) => `#${id}`).join(', ');
  return [
    {
      what: `Sidetallet ved ${names || number.element} peger på noget, der ikke findes i den trykte udgave.`,
      fix: 'ret navnet, eller fjern henvisningen.',
      where: place(number),
    },
  ];
}

/** Page 0 means that the page is not known, because nothing was laid out yet. */
function place({ page, title, source }: PageSpot): PrintProblem['where'] {
  return { page: page || undefined, title, source };
}

function formatMm(value: number): string {
  return value.toLocaleString('da-DK', { maximumFractionDigits: 1 });
}
