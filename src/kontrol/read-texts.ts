/** Everything that readers read, for the rules of language: prose, and what stands beside it in files and attributes. */
import { visit } from 'unist-util-visit';
import type { Paragraph, Root, RootContent } from 'mdast';
import { listAttributes } from '../report/mdx.ts';
import { blankSource } from '../sources/parse-source.ts';
import type { OtherFile, Source, SourceKind, Sources } from '../sources/sources.ts';
import { listBlocks, listProseSources } from './blocks.ts';
import type { Block } from './blocks.ts';
import { createCutter, listFieldProse, valueRange } from './prose.ts';

/** Records of which readers see these fields. The rest of them are ids, dates and quotations of the source. */
const RECORDS: Partial<Record<SourceKind, readonly string[]>> = {
  mandates: ['title'],
  deviations: ['where', 'printed', 'reason'],
  revisions: ['note'],
};

const known = new WeakMap<Sources, Source[]>();

/**
 * Every file with text that readers read: chapters and the like, the records beside them, and subtitles and written-out
 * sound as sources of their own, which have no fields.
 */
export function listReadTexts(sources: Sources): Source[] {
  const kept = known.get(sources) ?? [
    ...listProseSources(sources),
    ...sources.files.filter(({ kind }) => kind in RECORDS),
    ...sources.others.flatMap(readSpoken),
  ];
  known.set(sources, kept);
  return kept;
}

const blocks = new WeakMap<Source, readonly Block[]>();

/** All texts of such a file: its blocks, and the descriptions of pictures and the values of key figures. */
export function listReadBlocks(source: Source): readonly Block[] {
  const kept = blocks.get(source) ?? readBlocks(source);
  blocks.set(source, kept);
  return kept;
}

function readBlocks(source: Source): Block[] {
  const fields = RECORDS[source.kind];
  if (fields) return listFields(source).filter(({ path }) => fields.includes(String(path.at(-1))));
  const labels = listFields(source).filter(({ path, text }) => WORDS.test(text) && TITLES.has(String(path.at(-1))));
  return [...listBlocks(source), ...labels, ...listLabels(source)];
}

/** A title of one word looks like an id, so that blocks leave it out. */
const TITLES = new Set(['title', 'headline', 'label', 'unit', 'summary', 'note']);
const WORDS = /^[A-Za-z]+$/;

function listFields(source: Source): Block[] {
  return listFieldProse(source).map(({ text, placeOf, path }) => ({ type: 'field', text, placeOf, path, inside: [] }));
}

/** Texts that stand for something else than themselves, so that no rule of paragraphs looks at them. */
function listLabels(source: Source): Block[] {
  const found: Block[] = [];
  if (!source.tree) return found;
  const cut = createCutter(source);
  const add = (text: string, name: string, { start, end }: { start: number; end: number }) => {
    const { placeOf } = cut(text, start, end, false);
    found.push({ type: 'attribute', text, placeOf, inside: [], path: [name] });
  };
  visit(source.tree, (node) => {
    const element = node as RootContent;
    if (element.type === 'image') {
      const { start, end } = element.position!;
      add(element.alt ?? '', 'alt', { start: start.offset!, end: end.offset! });
    }
    if (element.type !== 'mdxJsxFlowElement' && element.type !== 'mdxJsxTextElement') return;
    for (const { node: attribute, name, value, role } of listAttributes(element)) {
      if (role?.is === 'figure') add(value, name, valueRange(source.text, attribute, element));
    }
  });
  return found;
}

/** Subtitles (WebVTT) and transcripts: each cue, and each run of lines without a blank one, is a paragraph. */
const SPOKEN = /^\d{4}\/media\/.+\.(?:vtt|txt)$/i;
const PARAGRAPH = /[^\r\n]+(?:\r?\n[^\r\n]+)*/g;
const TIMES = /^[^\n]*-->[^\n]*\n/m;

function readSpoken({ path, file, text }: OtherFile): Source[] {
  if (text === undefined || !SPOKEN.test(path)) return [];
  const isVtt = /vtt$/i.test(path);
  const children = [...text.matchAll(PARAGRAPH)].flatMap(({ 0: paragraph, index }): Paragraph[] => {
    const times = TIMES.exec(paragraph);
    if (isVtt && !times) return [];
    const from = times ? times.index + times[0].length : 0;
    return from < paragraph.length ? [toParagraph(paragraph.slice(from), index + from)] : [];
  });
  const what = { kind: 'chapter', slug: path, year: Number(path.slice(0, 4)) } as const;
  return [{ ...blankSource(path, file, what), text, tree: { type: 'root', children } satisfies Root }];
}

function toParagraph(value: string, offset: number): Paragraph {
  const point = (at: number) => ({ line: 1, column: 1, offset: at });
  const position = { start: point(offset), end: point(offset + value.length) };
  // Marks of voice and style in cues (`<v Anne>`) are no words.
  const words = value.replace(/<[^>\n]*>/g, (mark) => ' '.repeat(mark.length));
  return { type: 'paragraph', children: [{ type: 'text', value: words, position }], position };
}
