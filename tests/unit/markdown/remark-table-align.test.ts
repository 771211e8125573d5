import { expect, test } from 'vitest';
import { remarkTableAlign } from '../../../src/markdown/remark-table-align.ts';
import { compileHtml } from './compile.ts';

const TABLE = '| Emne | Tal | Ja |\n|:--|--:|:-:|\n| Strande | 12 | x |\n';

test('an aligned column has a class in every cell, and no style that the policy would refuse', async () => {
  const html = await compileHtml(TABLE, { remark: [remarkTableAlign] });
  expect(html).not.toMatch(/style=|align=/);
  expect(html.match(/<t[hd](?: [^>]*)?>/g)).toEqual([
    '<th>',
    '<th class="rep-cell--right">',
    '<th class="rep-cell--center">',
    '<td>',
    '<td class="rep-cell--right">',
    '<td class="rep-cell--center">',
  ]);
});

test('a table without alignment keeps all its columns', async () => {
  const html = await compileHtml(TABLE.replace('|:--|--:|:-:|', '|---|---|---|'), { remark: [remarkTableAlign] });
  expect(html.match(/<t[hd]>/g)).toHaveLength(6);
});
