import type { Piece } from './break-lines.ts';
import { readHyphenWidth } from './hyphen-width.ts';
import type { SetParagraph } from './read-lines.ts';
import { useRange } from './read-lines.ts';
import { listTextPieces } from './text-pieces.ts';
import type { TextPiece } from './text-pieces.ts';

/** Measures the pieces of a paragraph that stands on one endless line. */
export function readPieces({ paragraph, width, indent }: SetParagraph): Piece[] {
  const pieces: Piece[] = [];
  let latest: { text: Text; box: DOMRect } | undefined;
  let origin = 0;
  for (const textPiece of listTextPieces(paragraph)) {
    const box = boxOf(textPiece);
    if (box.width === 0) continue;
    if (!latest) origin = box.left - indent * width;
    const before = pieces.at(-1);
    if (before && latest) endPiece(before, textPiece, isLower(box, latest.box));
    const left = (box.left - origin) / width;
    const goesOn = before && latest?.text === textPiece.text && !textPiece.ends.some(({ kind }) => kind === 'space');
    const word = goesOn ? before.word : left;
    pieces.push({ left, right: (box.right - origin) / width, word, wraps: 'not', hyphen: 0 });
    latest = { text: textPiece.text, box };
  }
  for (const piece of pieces) {
    if (piece.end?.kind === 'hyphen') piece.hyphen = readHyphenWidth(piece.end.text.parentElement ?? paragraph) / width;
  }
  return pieces;
}

function endPiece(piece: Piece, { ends, mayBegin }: TextPiece, isForced: boolean): void {
  piece.wraps = isForced ? 'must' : mayBegin ? 'may' : 'not';
  const [end, ...more] = ends;
  if (end && more.length === 0) piece.end = end;
}

function boxOf({ text, from, to }: TextPiece): DOMRect {
  const range = useRange();
  range.setStart(text, from);
  range.setEnd(text, to);
  return range.getBoundingClientRect();
}

/** Whether a text stands on a line further down, as behind a `<br>`. */
function isLower(box: DOMRect, before: DOMRect): boolean {
  return box.top + box.bottom - before.top - before.bottom > box.height;
}
