import type { Inline } from '../model.ts';
import { childOf, childrenOf, findAll, textOf } from '../package/xml.ts';
import type { XmlElement } from '../package/xml.ts';
import { readAlternate } from './alternate.ts';
import { readMaths } from './maths.ts';
import { during, keep, keepText, leavingOut } from './reading.ts';
import type { Reading } from './reading.ts';
import { readRun } from './runs.ts';
import { cleanText } from './symbols.ts';

type ReadInline = (reading: Reading, element: XmlElement) => Inline[];

const READERS: Record<string, ReadInline> = {
  'w:r': readRun,
  'w:hyperlink': readLink,
  'w:fldSimple': readSimpleField,
  'w:del': (reading, element) => leavingOut(reading, 'deleted', () => readInlines(reading, childrenOf(element))),
  // What was moved stands where it was moved to.
  'w:moveFrom': () => [],
  'w:sdt': readControl,
  'm:oMath': readMaths,
  'm:oMathPara': (reading, element) => readInlines(reading, childrenOf(element)),
  'm:oMathParaPr': () => [],
  'mc:AlternateContent': (reading, element) => readAlternate(element, (child) => readInlines(reading, [child])),
  'w:subDoc': (reading) => {
    reading.ledger.tell('documents', 'et underdokument');
    return keep(reading, { type: 'mark', guidance: 'her stod et underdokument; importér det for sig.' });
  },
  'w:pPr': () => [],
  'w:sdtPr': () => [],
};

/** Reads what stands in a paragraph, in order. Elements that only wrap text (`w:ins`, `w:smartTag`) are passed through. */
export function readInlines(reading: Reading, elements: XmlElement[]): Inline[] {
  return elements.flatMap((element) => {
    const read = READERS[element.name];
    if (read) return read(reading, element);
    return [...keepText(reading, looseText(element)), ...readInlines(reading, childrenOf(element))];
  });
}

/** Text directly in an element that is not known for holding any. */
function looseText(element: XmlElement): string {
  return /^(?:w:|\{)/.test(element.name) ? cleanText(textOf(element)) : '';
}

/** Only addresses on the web and of mail lead anywhere from a page. */
const REACHABLE = /^(?:https?:\/\/|mailto:)/i;

function readLink(reading: Reading, element: XmlElement): Inline[] {
  const { 'r:id': id, 'w:anchor': anchor } = element.attributes;
  const target = id === undefined ? '' : (reading.part.relations.get(id)?.target ?? '');
  const link = target + (anchor === undefined ? '' : `#${anchor}`);
  return during(reading, { link }, () => readInlines(reading, childrenOf(element)));
}

/**
 * Takes away links that lead nowhere from a page, and tells of them. Bookmarks of the file itself are told as such.
 */
export function checkLinks(reading: Reading, inlines: Inline[]): Inline[] {
  let last: string | undefined;
  return inlines.map((inline) => {
    const link = inline.type === 'text' ? inline.link : undefined;
    const isNew = link !== last;
    last = link;
    if (inline.type !== 'text' || link === undefined || REACHABLE.test(link)) return inline;
    if (isNew && link !== '' && inline.text.trim() !== '') reading.ledger.tell('deadLinks', inline.text.trim());
    return { ...inline, link: undefined };
  });
}

function readSimpleField(reading: Reading, element: XmlElement): Inline[] {
  reading.fields.begin(element.attributes['w:instr']);
  reading.fields.separate();
  const result = readInlines(reading, childrenOf(element));
  return [...result, ...reading.fields.end(reading.hidden.length > 0)];
}

function readControl(reading: Reading, element: XmlElement): Inline[] {
  const read = () => readInlines(reading, childrenOf(childOf(element, 'w:sdtContent')));
  return isPrompt(element) ? leavingOut(reading, 'prompts', read) : read();
}

/** Whether a content control still shows its prompt: nothing was written in it. */
export function isPrompt(control: XmlElement): boolean {
  return childOf(control, 'w:sdtPr', 'w:showingPlcHdr') !== undefined;
}

/** Whether text stands somewhere below an element. */
export function hasText(element: XmlElement): boolean {
  return findAll(element, ({ name }) => /^w:(?:t|delText)$/.test(name)).length > 0;
}
