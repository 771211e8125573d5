/** What a chapter says in numbers: each number with the sentence around it and the role of its place. */
import { listTags, attribute } from '../report/mdx.ts';
import { toString } from 'mdast-util-to-string';
import { START } from '../sources/positions.ts';
import type { SourcePosition } from '../sources/positions.ts';
import type { Source } from '../sources/sources.ts';
import { listBlocks } from './blocks.ts';
import type { Block } from './blocks.ts';
import { listNumbers } from './numbers.ts';
import type { TextNumber } from './numbers.ts';
import { listSentences, listStems } from './sentences.ts';

/**
 * Where a number stands: a key figure; the fields that sum a chapter up (`front`); a heading; a fact box; the text; a
 * table in the text; or the words of links, which name documents of others.
 */
export type ClaimRole = 'figure' | 'front' | 'heading' | 'box' | 'text' | 'label' | 'table' | 'link';

export interface Claim {
  number: TextNumber;
  role: ClaimRole;
  sentence: string;
  /** All numbers of that sentence, and of the paragraph around it. */
  inSentence: readonly TextNumber[];
  inParagraph: readonly TextNumber[];
  stems: ReadonlySet<string>;
  /** What is counted. */
  nouns: readonly string[];
  place: SourcePosition;
  /** Position of its block among those of the file, to know neighbours. */
  order: number;
}

/** Characters of the longest text that is read: nobody writes such a paragraph, and pairs of its numbers would take minutes. */
export const LONGEST_TEXT = 20_000;

/** Further numbers of a sentence or paragraph that a claim is compared by. */
const MOST_NEIGHBOURS = 40;

/** Numbers of a file that are compared: one with more is no prose, and its pairs would take minutes. */
const MOST_CLAIMS = 500;

const known = new WeakMap<Source, readonly Claim[]>();

/** All claims of a file in order. Several rules ask for them, so they are kept as long as the file is. */
export function listClaims(source: Source): readonly Claim[] {
  const kept =
    known.get(source) ?? [...listFigureClaims(source), ...listBlocks(source).flatMap(readBlock)].slice(0, MOST_CLAIMS);
  known.set(source, kept);
  return kept;
}

function readBlock(block: Block, order: number): Claim[] {
  if (block.text.length > LONGEST_TEXT) return [];
  const role = roleOf(block);
  const inParagraph = listNumbers(block.text);
  if (inParagraph.length === 0) return [];
  const sentences = role === 'table' ? [{ text: block.text, index: 0 }] : listSentences(block.text);
  return sentences.flatMap(({ text, index }) => {
    const numbers = listNumbers(text);
    if (numbers.length === 0) return [];
    const stems = listStems(text);
    return numbers.map((number, at) => ({
      number,
      role,
      sentence: text,
      inSentence: numbers.slice(0, MOST_NEIGHBOURS),
      inParagraph: inParagraph.slice(0, MOST_NEIGHBOURS),
      stems,
      nouns: listNouns(text, numbers, at),
      place: block.placeOf(index + number.index),
      order,
    }));
  });
}

/** What a number counts; `37 skoler …, og af dem ligger 12 i byen` counts schools both times. */
function listNouns(text: string, numbers: readonly TextNumber[], at: number): readonly string[] {
  const number = numbers[at]!;
  if (isPartOf(text, number, numbers[at + 1])) return numbers[at + 1]!.nouns;
  const before = numbers[at - 1];
  const isRest = /(?<!\p{sc=Latn})(?:af dem|heraf|deraf)(?:[ \n]\p{sc=Latn}+){0,2}[ \n]$/iu.test(
    text.slice(0, number.index),
  );
  return isRest && number.nouns.length === 0 && number.kind === 'count' && before ? before.nouns : number.nouns;
}

/** `fire af de fem havne`: the first number counts what the second one does. */
function isPartOf(text: string, { end }: TextNumber, whole: TextNumber | undefined): boolean {
  return whole !== undefined && /^[ \u00a0\n]af[ \u00a0\n](?:de[ \u00a0\n])?$/.test(text.slice(end, whole.index));
}

/** Kinds of blocks that are running text; the others are cells of tables. */
const RUNNING: readonly string[] = ['paragraph', 'heading', 'item', 'note', 'field', 'attribute'];

/** Whether a block is a table of the text, or a cell of one. */
export function isTable({ type, text }: Block): boolean {
  return text.startsWith('|') || !RUNNING.includes(type);
}

function roleOf(block: Block): ClaimRole {
  const { type, inside, path } = block;
  if (isTable(block)) return 'table';
  if (inside.includes('KeyFigure')) return 'label';
  if (inside.includes('Links')) return 'link';
  if (inside.includes('FactBox')) return 'box';
  if (type === 'heading') return 'heading';
  return type === 'field' && ['title', 'headline', 'lead', 'summary', 'short', 'brief'].includes(String(path[0]))
    ? 'front'
    : 'text';
}

/** Key figures of a text: value and unit read as one number, with the words that continue them. */
export function listFigureClaims({ tree }: Source): Claim[] {
  if (!tree) return [];
  return listTags(tree)
    .filter(({ name }) => name === 'KeyFigure')
    .flatMap((tag) => {
      const [value = '', unit = ''] = [attribute(tag, 'value'), attribute(tag, 'unit')];
      const label = toString(tag).trim();
      const sentence = `${value.replace('+', '')} ${unit || label}`;
      const [number] = listNumbers(sentence);
      if (number?.index !== 0) return [];
      return {
        number: { ...number, text: unit ? `${value} ${unit}` : value },
        role: 'figure' as const,
        sentence: `${sentence} ${unit ? label : ''}`,
        inSentence: listNumbers(sentence + (unit ? ` ${label}` : '')),
        inParagraph: listNumbers(label),
        stems: listStems(`${unit} ${label}`),
        nouns: number.nouns,
        place: tag.position?.start ?? START,
        order: -1,
      };
    });
}

/** Values of key figures with their units, as texts of their own. */
export function listFigureTexts({ tree }: Source): { text: string; placeOf: (index: number) => SourcePosition }[] {
  if (!tree) return [];
  return listTags(tree)
    .filter(({ name }) => name === 'KeyFigure')
    .map((tag) => ({
      text: `${attribute(tag, 'value') ?? ''} ${attribute(tag, 'unit') ?? toString(tag).trim()}`,
      placeOf: () => tag.position?.start ?? START,
    }));
}
