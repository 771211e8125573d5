import type { Inline } from '../model.ts';
import { childOf, childrenOf, textOf } from '../package/xml.ts';
import type { XmlElement } from '../package/xml.ts';
import { keepText, reasonToHide } from './reading.ts';
import type { Reading } from './reading.ts';
import { cleanText } from './symbols.ts';

/**
 * Reads an equation as one line of text: `a/b`, `x^2`, `√(a+b)`. A chapter has no other form for it, so it is told.
 */
export function readMaths(reading: Reading, element: XmlElement): Inline[] {
  const line = cleanText(writeAll(element)).trim();
  if (line !== '' && !reasonToHide(reading)) reading.ledger.tell('maths', line);
  return keepText(reading, line);
}

type Write = (element: XmlElement) => string;

const part = (element: XmlElement, name: string) => writeAll(childOf(element, `m:${name}`));
const property = (element: XmlElement, properties: string, name: string) =>
  childOf(element, `m:${properties}`, `m:${name}`)?.attributes['m:val'];

/** The structures of ECMA-376 part 1, 22.1.2 that are more than a row of signs. */
const STRUCTURES: Record<string, Write> = {
  'm:f': (element) => `${grouped(part(element, 'num'))}/${grouped(part(element, 'den'))}`,
  'm:sSup': (element) => `${part(element, 'e')}^${grouped(part(element, 'sup'))}`,
  'm:sSub': (element) => `${part(element, 'e')}_${grouped(part(element, 'sub'))}`,
  'm:sSubSup': (element) => `${part(element, 'e')}_${grouped(part(element, 'sub'))}^${grouped(part(element, 'sup'))}`,
  'm:sPre': (element) => `_${grouped(part(element, 'sub'))}^${grouped(part(element, 'sup'))} ${part(element, 'e')}`,
  'm:rad': (element) => `${part(element, 'deg')}√(${part(element, 'e')})`,
  'm:nary': (element) => {
    const sign = property(element, 'naryPr', 'chr') ?? '∫';
    return `${sign}${limits(element)} ${part(element, 'e')}`;
  },
  'm:limLow': (element) => `${part(element, 'e')}_${grouped(part(element, 'lim'))} `,
  'm:limUpp': (element) => `${part(element, 'e')}^${grouped(part(element, 'lim'))} `,
  'm:func': (element) => `${part(element, 'fName')} ${part(element, 'e')}`,
  'm:d': (element) => {
    const inner = childrenOf(element, 'm:e').map(writeAll);
    return (
      (property(element, 'dPr', 'begChr') ?? '(') +
      inner.join(property(element, 'dPr', 'sepChr') ?? '|') +
      (property(element, 'dPr', 'endChr') ?? ')')
    );
  },
  'm:m': (element) => `[${childrenOf(element, 'm:mr').map(writeRow).join('; ')}]`,
  'm:eqArr': (element) => childrenOf(element, 'm:e').map(writeAll).join('; '),
};

function write(element: XmlElement): string {
  const structure = STRUCTURES[element.name];
  if (structure) return structure(element);
  if (element.name === 'm:t' || element.name === 'w:t') return textOf(element);
  return writeAll(element);
}

function writeAll(element: XmlElement | undefined): string {
  return childrenOf(element).reduce((line, child) => join(line, write(child), child.name === 'm:f'), '');
}

/** A blank keeps a power from the letter behind it, and a fraction from the one before. */
function join(before: string, after: string, isFraction: boolean): string {
  const isClose = /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after);
  return before + (isClose && (isFraction || /[\^_/][\p{L}\p{N}]*$/u.test(before)) ? ' ' : '') + after;
}

function writeRow(row: XmlElement): string {
  return childrenOf(row, 'm:e').map(writeAll).join(', ');
}

function limits(element: XmlElement): string {
  const [low, high] = [part(element, 'sub'), part(element, 'sup')];
  return (low && `_${grouped(low)}`) + (high && `^${grouped(high)}`);
}

/** Brackets around what is more than one number or name. */
function grouped(text: string): string {
  return /^(?:[\p{L}\p{N}]*|\(.*\))$/u.test(text) ? text : `(${text})`;
}
