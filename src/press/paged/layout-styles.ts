import { FOOT_STYLES } from './end-pieces.ts';
import { SET_LINES } from './lines/set-lines.ts';
import { mends } from './mends/mends.ts';
import { ZOOMED } from './zoom.ts';

/** Waiting pages are laid out for paper alone. Laid out for the screen first, some lines come out a hair wider. */
const ON_PAPER = '@media screen { [data-press-on-paper] { display: none; } }';

/** What the press adds to the style sheets of every document that it divides into pages. */
export const LAYOUT_STYLES = [
  ON_PAPER,
  ZOOMED,
  FOOT_STYLES,
  SET_LINES,
  ...mends.flatMap(({ styles }) => styles ?? []),
].join('\n');
