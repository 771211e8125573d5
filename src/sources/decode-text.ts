import type { SourcePosition } from './positions.ts';
import { createPlacer, START } from './positions.ts';
import type { FaultKind } from './sources.ts';

export type Decoded = { text: string } | { kind: FaultKind; place: SourcePosition; detail?: string };

/** The four lines that Git puts around two versions of a text; any of them may be left when the others are deleted. */
const CONFLICT = /^(?:[<|>]{7}(?:[ \r]|$)|={7}\r?$)/m;

// Made once: a decoder costs more than most files take to decode.
const decoder = new TextDecoder('utf-8');
const strict = new TextDecoder('utf-8', { fatal: true });

/**
 * Decodes a content file to text without its byte order mark, or says why it is no text. A file with conflict markers
 * stops here, because every error of a parser would only follow from the markers.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { kind: 'empty', place: START };
  const text = decoder.decode(bytes);
  if (text.trim() === '') return { kind: 'empty', place: START };
  const broken = findBrokenByte(bytes, text);
  if (broken !== undefined) return { kind: 'not-utf8', place: createPlacer(text)(broken) };
  const conflict = CONFLICT.exec(text);
  if (conflict) return { kind: 'conflict', place: createPlacer(text)(conflict.index) };
  return { text };
}

/** Offset of the first byte that is not UTF-8, or of a NUL byte, which no text has. */
function findBrokenByte(bytes: Uint8Array, text: string): number | undefined {
  const nul = text.indexOf('\0');
  if (nul !== -1) return nul;
  try {
    strict.decode(bytes);
    return undefined;
  } catch {
    return Math.max(0, text.indexOf('\ufffd'));
  }
}
