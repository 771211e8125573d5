import { childOf, childrenOf, switchOf, valueOf } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** What a paragraph is in its document, whatever its style looks like. */
export type Role = 'text' | 'title' | 'contents' | 'caption' | 'quote' | 'continuation';

/** A style with what it takes over from those that it is based on. */
export interface Style {
  /** The role, or the level of a heading from 1. */
  role: Role | number;
  /** The list that its paragraphs belong to. */
  list: string | undefined;
  /** Level in that list from 0, when the style says so. */
  listLevel: number | undefined;
  isHidden: boolean | undefined;
  isBold: boolean | undefined;
  isItalic: boolean | undefined;
  /** `superscript`, `subscript` or `baseline`. */
  position: string | undefined;
}

export interface Styles {
  /** A style by its id; plain text when the file has none of that id. */
  find(id: string | undefined): Style;
}

/**
 * Names of Word's built-in styles; every language version writes the English ones into the file. Beside them those of
 * LibreOffice, and Danish ones that templates made by hand use.
 */
const ROLES: (readonly [pattern: RegExp, role: Role])[] = [
  [/^(?:toc heading|toc \d|table of figures|contents (?:heading|\d)|indholdsfortegnelse.*)$/i, 'contents'],
  [/^(?:title|titel)$/i, 'title'],
  [/^(?:caption|figure|illustration|billedtekst|figurtekst)$/i, 'caption'],
  [/^(?:quote|intense quote|quotations|citat|stærkt citat|block text)$/i, 'quote'],
  [/^(?:list continue.*|list paragraph|listeafsnit|opstilling - forts.*)$/i, 'continuation'],
];

/** `heading 2` of Word, `Überschrift 2` and the like of templates that were translated. */
const NUMBERED =
  /(?:^|\b)(?:heading|header|overskrift|rubrik|mellemrubrik|titel|title|überschrift|titre)[ _-]?(?<level>[1-9])$/i;
/** House templates without a number: the last word of the name says what it is. */
const UNNUMBERED: (readonly [pattern: RegExp, level: number])[] = [
  [/(?:mellemrubrik|underrubrik|underoverskrift|mellemoverskrift|mellemtitel|subheading|sub-heading)$/i, 2],
  [/(?:^|[ _-])(?:hoved)?(?:heading|overskrift|rubrik|kapiteltitel|kapitel)$/i, 1],
];
/** Headings of things that are no section. */
const NO_HEADING = /table|tabel|list|index|contents|indhold|figur|billed|note|side(?:hoved|fod)|boks/i;

/**
 * Reads the styles of a document.
 *
 * @param root `w:styles`, or nothing when the file has no styles
 */
export function readStyles(root: XmlElement | undefined): Styles {
  const elements = new Map(
    childrenOf(root, 'w:style').map((element) => [element.attributes['w:styleId'] ?? '', element]),
  );
  const known = new Map<string, Style>();
  return {
    find(id = defaultStyle(root)) {
      const style = known.get(id) ?? readStyle(listAncestors(id, elements), id);
      known.set(id, style);
      return style;
    },
  };
}

function defaultStyle(root: XmlElement | undefined): string {
  const isDefault = ({ attributes }: XmlElement) =>
    attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/.test(attributes['w:default'] ?? '');
  return childrenOf(root, 'w:style').find(isDefault)?.attributes['w:styleId'] ?? '';
}

/** The style and those it is based on, nearest first; a ring is read once around. */
function listAncestors(id: string, elements: Map<string, XmlElement>): XmlElement[] {
  const chain: XmlElement[] = [];
  for (let next: string | undefined = id; next !== undefined; next = valueOf(chain.at(-1), 'w:basedOn')) {
    const element = elements.get(next);
    if (!element || chain.includes(element)) break;
    chain.push(element);
  }
  return chain;
}

function readStyle(chain: XmlElement[], id: string): Style {
  const first = <Value>(read: (style: XmlElement) => Value | undefined): Value | undefined => {
    for (const style of chain) {
      const value = read(style);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const run = (name: string) => first((style) => switchOf(childOf(style, 'w:rPr'), name));
  const level = first((style) => valueOf(style, 'w:pPr', 'w:numPr', 'w:ilvl'));
  return {
    role: readRole(chain, id),
    list: first((style) => valueOf(style, 'w:pPr', 'w:numPr', 'w:numId')),
    listLevel: Number(level ?? 0) || first(levelByName),
    isHidden: run('w:vanish'),
    isBold: run('w:b'),
    isItalic: run('w:i'),
    position: first((style) => valueOf(style, 'w:rPr', 'w:vertAlign')),
  };
}

/** The nearest style that says what it is: by a name that programs give, or by its outline level. */
function readRole(chain: XmlElement[], id: string): Role | number {
  for (const style of chain) {
    const name = nameOf(style);
    const role = ROLES.find(([pattern]) => pattern.test(name))?.[1];
    if (role) return role;
    const level = valueOf(style, 'w:pPr', 'w:outlineLvl');
    if (level !== undefined) return headingLevel(level) ?? 'text';
    const numbered = NUMBERED.exec(name)?.groups?.['level'];
    if (numbered && !NO_HEADING.test(name)) return Number(numbered);
  }
  return guessRole(chain.length > 0 ? chain.map(nameOf) : [id]);
}

function guessRole(names: string[]): Role | number {
  for (const name of names.filter((one) => !NO_HEADING.test(one))) {
    const level = NUMBERED.exec(name)?.groups?.['level'] ?? UNNUMBERED.find(([pattern]) => pattern.test(name))?.[1];
    if (level !== undefined) return Number(level);
  }
  return 'text';
}

/** An outline level as a heading's: `0` is the first, `9` is running text. */
export function headingLevel(outline: string | undefined): number | undefined {
  return /^[0-8]$/.test(outline ?? '') ? Number(outline) + 1 : undefined;
}

/** `List Bullet 2` is a list of its own in the file, but stands one level in. */
function levelByName(style: XmlElement): number | undefined {
  const number = /^list (?:bullet|number|continue) (?<number>[2-5])$/i.exec(nameOf(style))?.groups?.['number'];
  return number === undefined ? undefined : Number(number) - 1;
}

function nameOf(style: XmlElement): string {
  return (valueOf(style, 'w:name') ?? style.attributes['w:styleId'] ?? '').trim();
}
