import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { hyphenate } from '../../../src/components/print/hyphenate.ts';

/** Divides every word in the middle, so that it shows where words are divided at all. */
const divide = (word: string) => [word.slice(0, 4), word.slice(4)];

function hyphenated(html: string): string {
  const tree = fromHtml(html, { fragment: true });
  hyphenate(tree, divide);
  return toHtml(tree).replaceAll('\u00AD', '|');
}

test.each([
  ['a paragraph', '<section class="rep-sec"><p>En kyststrækning.</p></section>'],
  ['a list', '<section class="rep-sec"><ul><li>En kyststrækning.</li></ul></section>'],
  [
    'a fact box',
    '<section class="rep-sec"><div class="rep-fact-box"><ul><li>En kyststrækning.</li></ul></div></section>',
  ],
  ['words in italics', '<section class="rep-sec"><p>En <em>kyststrækning</em>.</p></section>'],
])('words are divided in %s', (_, html) => {
  expect(hyphenated(html)).toContain('kyst|strækning');
});

test.each([
  ['a lead', '<section class="rep-sec"><div class="rep-lead"><p>En kyststrækning.</p></div></section>'],
  ['the lead of the foreword', '<section class="rep-sec"><h1>Forord</h1><p>En kyststrækning.</p></section>'],
  ['a heading', '<section class="rep-sec"><h2>En kyststrækning</h2></section>'],
  ['a key figure', '<section class="rep-sec"><div class="rep-key-figure"><p>En kyststrækning</p></div></section>'],
  ['a table', '<section class="rep-sec"><table><tr><td>En kyststrækning</td></tr></table></section>'],
  ['a name', '<section class="rep-sec"><p>I Kyststrækningen.</p></section>'],
  ['a link', '<section class="rep-sec"><p><a href="/">kyststrækning</a></p></section>'],
  ['an address', '<section class="rep-sec"><p>Se kyststrækning.dk og kl.dk/kyststrækning.</p></section>'],
  ['a word with a hyphen', '<section class="rep-sec"><p>En natur-kyststrækning, kyststræknings- og.</p></section>'],
  ['a word kept whole', '<section class="rep-sec"><p><span class="rep-unbroken">kyststrækning</span></p></section>'],
])('no word is divided in %s', (_, html) => {
  expect(hyphenated(html)).not.toContain('|');
});
