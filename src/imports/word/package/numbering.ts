import { childOf, childrenOf, valueOf } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** What stands before a paragraph of a list. */
export interface ListLabel {
  isOrdered: boolean;
  /** Its number; 1 for bullets. */
  number: number;
  /** How Word writes it when that is not `1.` or `1)`: `a)`, `§ 2`, `1.1`. */
  written: string | undefined;
}

export interface Numbering {
  /**
   * Counts a paragraph of a list.
   *
   * @param list `w:numId`
   * @param level from 0
   * @returns `undefined` when the level has neither number nor bullet
   */
  next(list: string, level: number): ListLabel | undefined;
  /** The level whose paragraphs have a style, when the list ties its levels to styles. */
  levelOfStyle(list: string, style: string): number | undefined;
}

interface Level {
  format: string;
  /** `%1.` where `%1` is the number of the first level. */
  text: string;
  start: number;
}

/**
 * Reads the lists of a document. Word counts by the definition that lists share (`w:abstractNum`), so a list goes on after
 * a paragraph; a list that starts over says so (`w:startOverride`).
 *
 * @param root `w:numbering`, or nothing when the file has no lists
 */
export function readNumbering(root: XmlElement | undefined): Numbering {
  const definitions = new Map(childrenOf(root, 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'], one]));
  const lists = new Map(childrenOf(root, 'w:num').map((one) => [one.attributes['w:numId'] ?? '', one]));
  const definitionOf = (list: string) => followLink(definitions.get(valueOf(lists.get(list), 'w:abstractNumId')));
  /** A list that looks as a style says is defined where that style is. */
  const followLink = (definition: XmlElement | undefined) => {
    const link = valueOf(definition, 'w:numStyleLink');
    if (link === undefined) return definition;
    return [...definitions.values()].find((one) => valueOf(one, 'w:styleLink') === link) ?? definition;
  };
  const counters = new Map<XmlElement | string, number[]>();
  const begun = new Set<string>();

  return {
    next(list, level) {
      const definition = definitionOf(list);
      const levels = (at: number) => readLevel(lists.get(list), definition, at);
      const counts = counters.get(definition ?? list) ?? [];
      counters.set(definition ?? list, counts);
      const restart = begun.has(`${list} ${level}`)
        ? undefined
        : readOverride(lists.get(list), level, 'w:startOverride');
      begun.add(`${list} ${level}`);
      counts[level] = restart ?? (counts[level] === undefined ? levels(level).start : counts[level] + 1);
      counts.length = level + 1;
      return labelOf(counts, levels);
    },
    levelOfStyle(list, style) {
      const tied = childrenOf(definitionOf(list), 'w:lvl').find((one) => valueOf(one, 'w:pStyle') === style);
      return tied && Number(tied.attributes['w:ilvl']);
    },
  };
}

function readLevel(list: XmlElement | undefined, definition: XmlElement | undefined, level: number): Level {
  const isLevel = ({ attributes }: XmlElement) => attributes['w:ilvl'] === String(level);
  const override = childrenOf(list, 'w:lvlOverride').find(isLevel);
  const element = childOf(override, 'w:lvl') ?? childrenOf(definition, 'w:lvl').find(isLevel);
  return {
    // A list whose definition is missing looks like one with bullets.
    format: valueOf(element, 'w:numFmt') ?? (element ? 'decimal' : 'bullet'),
    text: valueOf(element, 'w:lvlText') ?? `%${level + 1}.`,
    start: Number(valueOf(element, 'w:start') ?? 1),
  };
}

function readOverride(list: XmlElement | undefined, level: number, name: string): number | undefined {
  const override = childrenOf(list, 'w:lvlOverride').find(({ attributes }) => attributes['w:ilvl'] === String(level));
  const value = valueOf(override, name);
  return value === undefined ? undefined : Number(value);
}

function labelOf(counts: number[], levels: (at: number) => Level): ListLabel | undefined {
  const { format, text } = levels(counts.length - 1);
  const number = counts.at(-1) ?? 1;
  // Pandoc continues an item by a list whose sign is a blank.
  if (format === 'none' || text.trim() === '') return undefined;
  if (format === 'bullet') return { isOrdered: false, number: 1, written: undefined };
  const written = text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    return writeNumber(counts[at] ?? levels(at).start, levels(at).format);
  });
  return { isOrdered: true, number, written: /^\d+[.):]?$/.test(written.trim()) ? undefined : written.trim() };
}

function writeNumber(number: number, format: string): string {
  if (/letter/i.test(format)) return inCase(letters(number), format);
  if (/roman/i.test(format)) return inCase(roman(number), format);
  return format === 'decimalZero' ? String(number).padStart(2, '0') : String(number);
}

function inCase(text: string, format: string): string {
  return format.startsWith('upper') ? text.toUpperCase() : text;
}

/** a to z, then aa to zz, as Word counts. */
function letters(number: number): string {
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.min(9, Math.ceil(number / 26)));
}

const ROMAN: [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(number: number): string {
  let left = Math.min(number, 3999);
  return ROMAN.map(([value, sign]) => {
    const times = Math.floor(left / value);
    left -= times * value;
    return sign.repeat(times);
  }).join('');
}
