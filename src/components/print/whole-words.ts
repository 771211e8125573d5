/**
 * Keeps a line from ending in a word of one letter, or after the hyphen of a short prefix: `AI-|løsninger`, `it-|chefer`. The fonts lack the
 * non-breaking hyphen (U+2011), and readers could not search for a word that contains it, so an element keeps the word
 * on one line.
 */
import type { Element, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * A prefix of at most four letters, or three with digits, and its word: `Natura 2000-områder` breaks better after the
 * year than before. Longer words and addresses may break: on one line they could be wider than the margin column (42
 * mm).
 */
const PREFIXED = /(?<![\p{L}\p{N}./@-])((?:[\p{L}\p{N}]{1,3}|\p{L}{4})-[\p{L}\p{N}]{2,20})(?![\p{L}\p{N}-]|\.\p{L})/u;

/** A word of one letter, which looks lost at the end of a line: `i 2025`, `I kan`. */
const ONE_LETTER = /(?<![\p{L}\p{N}’.])([iIåÅøØ])\s(?=\S)/gu;

/** Ties words of one letter to the word behind them. */
export function tieOneLetterWords(tree: Root): void {
  visit(tree, 'text', (node) => {
    node.value = node.value.replace(ONE_LETTER, '$1\u00A0');
  });
}

/** Puts every word that has a short prefix into a `<span class="rep-unbroken">`. */
export function keepWordsWhole(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'element' && node.tagName === 'svg') return SKIP;
    if (node.type !== 'text' || index === undefined || !parent) return undefined;
    // `split` by a pattern with a group returns texts and words alternately.
    const parts = node.value.split(PREFIXED).map((value, place) => (place % 2 === 0 ? toText(value) : toWord(value)));
    if (parts.length === 1) return undefined;
    parent.children.splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
}

function toWord(value: string): Element {
  return { type: 'element', tagName: 'span', properties: { className: ['rep-unbroken'] }, children: [toText(value)] };
}

function toText(value: string): Text {
  return { type: 'text', value };
}
