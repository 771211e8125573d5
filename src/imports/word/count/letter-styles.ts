import { scanXml } from '../package/xml.ts';
import type { Watch } from '../package/xml.ts';

/** Styles that raise letters, where a word ends, and styles that hide them. */
export interface LetterStyles {
  /** `superscript` or `subscript` by the style's id. */
  raised: ReadonlyMap<string, string>;
  hidden: ReadonlySet<string>;
}

/** Reads them from `w:styles`. */
export function listLetterStyles(bytes: Uint8Array | undefined, watch: Watch): LetterStyles {
  const [raised, hidden] = [new Map<string, string>(), new Set<string>()];
  let style = '';
  const open = (name: string, attributes: Record<string, string>) => {
    const value = attributes['w:val'] ?? '';
    if (name === 'w:style') style = attributes['w:styleId'] ?? '';
    if (name === 'w:vertAlign' && isRaising(value)) raised.set(style, value);
    if (name === 'w:vanish' && isOn(value)) hidden.add(style);
  };
  if (bytes) scanXml(bytes, { open, text: () => undefined, close: () => undefined }, watch);
  return { raised, hidden };
}

/** Whether a value of `w:vertAlign` raises or lowers letters. */
export function isRaising(value: string): boolean {
  return value === 'superscript' || value === 'subscript';
}

/** Whether a property such as `w:vanish` is on. */
export function isOn(value: string): boolean {
  return !/^(?:0|false|off)$/.test(value);
}
