import { expect, test } from 'vitest';
import { makeReport } from '../sample/report.ts';
import { makeTypst } from '../sample/typst.ts';

/** A page of one part around a body. */
const page = (body: string) =>
  `<!doctype html><html><body><section data-press-part="a">${body}</section></body></html>`;

test('a text is written as a string, so that nothing in it is Typst’s', () => {
  expect(makeTypst(page('<p>50 % af "#alle" \\ $1</p>'))).toContain('par({\n"50 % af \\"#alle\\" \\\\ $1"\n})');
});

test('a heading carries its id, for links and page numbers', () => {
  const typst = makeTypst(page('<h1 id="k">Klima</h1><a href="#k">Se</a><span data-press-page-of="k"></span>'));
  expect(typst).toContain('[#heading(level: 1, {\n"Klima"\n}) #label("k")]');
  expect(typst).toContain('link(label("k"), {\n"Se"\n})');
  expect(typst).toContain('context str(counter(page).at(label("k")).first())');
});

test('the head of a table is repeated, and a picture has its words', () => {
  const table =
    '<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><th>c</th><td>1</td></tr></tbody></table>';
  const typst = makeTypst(page(`${table}<figure><img src="x.png" alt="Søjler"><figcaption>Tal</figcaption></figure>`));
  expect(typst).toContain('table(columns: (1fr, auto), table.header({\n"A"\n}, {\n"B"\n}),\n{\n"c"\n}, {\n"1"\n})');
  expect(typst).toContain('figure(image("x.png", alt: "Søjler", width: 100%), caption: {\n"Tal"\n})');
});

test('each part of the report begins a page', () => {
  const html = makeReport({ pages: 40 });
  const parts = html.split('data-press-part').length - 1;
  expect(makeTypst(html).split('pagebreak(').length).toBe(parts);
});
