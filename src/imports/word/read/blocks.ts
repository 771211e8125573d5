import type { Block, Box, Inline, Paragraph } from '../model.ts';
import { isEmpty } from '../model.ts';
import { childOf, childrenOf, findAll, valueOf } from '../package/xml.ts';
import type { XmlElement } from '../package/xml.ts';
import { headingLevel } from '../package/styles.ts';
import { readAlternate } from './alternate.ts';
import { checkLinks, hasText, isPrompt, readInlines } from './inlines.ts';
import { during, keep, leavingOut, reasonToHide } from './reading.ts';
import type { Reading } from './reading.ts';
import { readTable } from './tables.ts';

type ReadBlock = (reading: Reading, element: XmlElement) => Block[];

const READERS: Record<string, ReadBlock> = {
  'w:tbl': readTable,
  'w:sdt': readControl,
  'w:altChunk': readChunk,
  // What was moved stands where it was moved to.
  'w:moveFrom': () => [],
  'w:del': (reading, element) => leavingOut(reading, 'deleted', () => readBlocks(reading, childrenOf(element))),
  'mc:AlternateContent': (reading, element) => readAlternate(element, (child) => readBlocks(reading, [child])),
};

/** Elements that are part of a paragraph, and stand without one in files of other programs. */
const INLINE = /^(?:w:(?:r|hyperlink|fldSimple|smartTag)|m:oMath(?:Para)?)$/;

/**
 * Reads paragraphs and tables in order. Empty paragraphs are only distance and leave nothing.
 */
export function readBlocks(reading: Reading, elements: XmlElement[]): Block[] {
  const blocks: Block[][] = [];
  let before: Inline[] = [];
  for (const element of elements) {
    reading.watch();
    if (element.name !== 'w:p') {
      blocks.push(readOther(reading, element));
      continue;
    }
    const paragraph = during(reading, { style: reading.styles.find(valueOf(element, 'w:pPr', 'w:pStyle')) }, () =>
      readParagraph(reading, element, before),
    );
    before = paragraph.isOpen ? paragraph.inlines : [];
    blocks.push(paragraph.blocks);
  }
  return [...blocks, asParagraph('text', before)].flat();
}

function readOther(reading: Reading, element: XmlElement): Block[] {
  const read = READERS[element.name];
  if (read) return read(reading, element);
  const isInline = INLINE.test(element.name);
  if (isInline || (hasText(element) && findAll(element, ({ name }) => name === 'w:p').length === 0)) {
    const inlines = readInlines(reading, [element]);
    reading.ledger.pause();
    return asParagraph('text', checkLinks(reading, inlines));
  }
  return readBlocks(reading, childrenOf(element));
}

interface ReadParagraph {
  /** The mark at its end was deleted, so the next paragraph goes on from it. */
  isOpen: boolean;
  inlines: Inline[];
  blocks: Block[];
}

function readParagraph(reading: Reading, element: XmlElement, before: Inline[]): ReadParagraph {
  const properties = childOf(element, 'w:pPr');
  const mark = childOf(properties, 'w:rPr');
  const inlines = [...before, ...checkLinks(reading, readInlines(reading, childrenOf(element)))];
  const isOpen =
    childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined || isDropCap(properties);
  if (reasonToHide(reading)) reading.ledger.leaveOut(reasonToHide(reading)!, ' ');
  if (!isOpen) reading.ledger.endParagraph();
  return { isOpen, inlines, blocks: isOpen ? [] : classify(reading, properties, inlines) };
}

/** A first letter that is set large stands in a paragraph of its own before the one it belongs to. */
function isDropCap(properties: XmlElement | undefined): boolean {
  return /^(?:drop|margin)$/.test(childOf(properties, 'w:framePr')?.attributes['w:dropCap'] ?? '');
}

function classify(reading: Reading, properties: XmlElement | undefined, inlines: Inline[]): Block[] {
  const { style } = reading;
  const outline = valueOf(properties, 'w:outlineLvl');
  const level = outline === undefined ? undefined : headingLevel(outline);
  const role = level ?? (outline === undefined || typeof style.role !== 'number' ? style.role : 'text');
  const label = readLabel(reading, properties, inlines);
  if (isEmpty(inlines)) return [];
  if (role === 'contents') {
    for (const inline of inlines) during(reading, { hidden: ['contents'] }, () => keep(reading, inline));
    reading.ledger.pause();
    return inlines.filter((inline): inline is Box => inline.type === 'box');
  }
  if (role === 'title' || typeof role === 'number') {
    if (typeof label === 'object' && label.label.isOrdered) {
      reading.ledger.tell('headingNumbers', label.label.written ?? `${label.label.number}.`);
    }
    return [{ type: 'heading', level: role === 'title' ? 0 : role, inlines }];
  }
  if (label === 'blank') return asParagraph(role === 'text' ? 'continuation' : role, inlines);
  if (label) return [{ type: 'item', ...label, inlines, more: [] }];
  return asParagraph(role, inlines);
}

/** The sign or number of a paragraph in a list; `blank` when the list shows none there. */
function readLabel(reading: Reading, properties: XmlElement | undefined, inlines: Inline[]) {
  const { style, numbering } = reading;
  const list = valueOf(properties, 'w:numPr', 'w:numId') ?? style.list;
  // The list 0 is none: numbering of the style is switched off.
  if (list === undefined || list === '0' || isEmpty(inlines)) return undefined;
  const tied = numbering.levelOfStyle(list, valueOf(properties, 'w:pStyle') ?? '');
  const stated = Number(valueOf(properties, 'w:numPr', 'w:ilvl') ?? tied ?? 0);
  const at = Number.isInteger(stated) ? Math.min(8, Math.max(0, stated)) : 0;
  const label = numbering.next(list, at);
  return label ? { label, level: at > 0 ? at : (style.listLevel ?? 0) } : ('blank' as const);
}

function asParagraph(role: Paragraph['role'], inlines: Inline[]): Block[] {
  return isEmpty(inlines) ? [] : [{ type: 'paragraph', role, inlines }];
}

/** A content control around paragraphs; Word puts its table of contents into one. */
function readControl(reading: Reading, element: XmlElement): Block[] {
  const read = () => readBlocks(reading, childrenOf(childOf(element, 'w:sdtContent')));
  const gallery = valueOf(element, 'w:sdtPr', 'w:docPartObj', 'w:docPartGallery');
  if (gallery === 'Table of Contents') return leavingOut(reading, 'contents', read);
  return isPrompt(element) ? leavingOut(reading, 'prompts', read) : read();
}

/** Another document, kept whole in this one, which Word takes in when the file is opened. */
function readChunk(reading: Reading, { attributes }: XmlElement): Block[] {
  const target = reading.part.relations.get(attributes['r:id'] ?? '')?.target ?? '';
  const what = `et indlejret dokument (${target.slice(target.lastIndexOf('/') + 1)})`;
  reading.ledger.tell('documents', what);
  const guidance = `her stod ${what}; åbn Word-filen, gem den igen, og importér den nye fil.`;
  return reasonToHide(reading) ? [] : [{ type: 'mark', guidance }];
}
