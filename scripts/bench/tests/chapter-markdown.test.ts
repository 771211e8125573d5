import { expect, test } from 'vitest';
import { readChapter } from '../web/chapter-markdown.ts';

const page = (main: string) => `<!doctype html><html><body><header>Menu</header><main>${main}</main></body></html>`;

test('a chapter becomes its title and its text as Markdown', () => {
  const html = page(
    '<article><h1>Social</h1><p>Nye <strong>veje</strong>.</p><h2>Aftaler</h2><ul><li>En</li></ul></article>',
  );
  expect(readChapter(html)).toEqual({ title: 'Social', markdown: 'Nye **veje**.\n\n## Aftaler\n\n* En\n' });
});

test('furniture and drawings of the page are left out', () => {
  expect(
    readChapter(page('<h1>Social</h1><nav>Indhold</nav><svg><text>1</text></svg><button>Del</button><p>Tekst.</p>'))
      .markdown,
  ).toBe('Tekst.\n');
});

test('tables keep their cells', () => {
  expect(
    readChapter(page('<h1>A</h1><table><tr><th>Post</th><th>Kr.</th></tr><tr><td>Løn</td><td>7</td></tr></table>'))
      .markdown,
  ).toMatch(/\| Løn +\| 7 +\|/);
});

test('a page without a main part is refused', () => {
  expect(() => readChapter('<p>Løs</p>')).toThrow('no <main>');
});
