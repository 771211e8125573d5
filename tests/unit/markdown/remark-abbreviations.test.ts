import { expect, test } from 'vitest';
import { remarkAbbreviations } from '../../../src/markdown/remark-abbreviations.ts';
import { remarkForeignWords } from '../../../src/markdown/remark-foreign-words.ts';
import { compileHtml } from './compile.ts';

const list = { VE: 'vedvarende energi', 'mio.': 'millioner', 'bl.a.': 'blandt andet', NIS2: 'et direktiv' };
const compile = (text: string) =>
  compileHtml(text, { remark: [[remarkAbbreviations, async () => list]] }).then((html) => html.trim());

test('an abbreviation says what it stands for where a text first uses it', async () => {
  const html = await compile('Det koster 3 mio. kr. og 5 mio. kr.');
  expect(html).toBe('<p>Det koster 3 <abbr title="millioner">mio.</abbr> kr. og 5 mio. kr.</p>');
});

test.each([
  ['a heading', '## VE i havet'],
  ['a link', '[VE i havet](https://www.example.org)'],
  ['an address', 'Se ve.example.org/VE og post@VE.dk.'],
  ['another word', 'VENTE på AVE.'],
])('%s is left as it is', async (_, text) => {
  expect(await compile(text)).not.toContain('vedvarende');
});

test('the first part of a compound is explained, and a short compound stays on one line', async () => {
  const html = await compile('Nye VE-anlæg og NIS2-direktivet.');
  expect(html).toBe(
    '<p>Nye <span class="rep-unbroken"><abbr title="vedvarende energi">VE</abbr>-anlæg</span> og <span class="rep-unbroken"><abbr title="et direktiv">NIS2</abbr>-direktivet</span>.</p>',
  );
});

test('words in another language say which', async () => {
  const html = await compileHtml('De forbyder social scoring her.', {
    remark: [[remarkForeignWords, async () => ({ en: ['social scoring'] })]],
  });
  expect(html).toContain('<span lang="en">social scoring</span>');
});
