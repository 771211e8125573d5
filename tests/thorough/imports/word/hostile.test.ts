import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { importDocx } from '../../../helpers/word/import.ts';
import {
  escapeXml,
  heading,
  listItem,
  noteReference,
  paragraph,
  paragraphOf,
  picture,
  run,
  table,
  textBox,
} from '../../../helpers/word/markup.ts';
import { PNG } from '../../../helpers/word/png.ts';
import { expectAccepted } from '../../../unit/imports/word/case.ts';

/** Texts that are Markdown, tags or code in an MDX file. */
const TRAPS = [
  '{klamme} og {1 + 1} og {/* x */}',
  '<FactBox title="x"> og </FactBox> og <script>alert(1)</script> og <!-- x -->',
  'import a from "b"',
  'import * as a from "b"',
  'export const a = 1',
  'export default {}',
  '# ikke en overskrift #',
  '> ikke et citat',
  '- ikke et punkt',
  '+ heller ikke',
  '* heller ikke',
  '1. ikke et nummer',
  '1) heller ikke',
  '---',
  '===',
  '***',
  '```js',
  '~~~',
  '    ikke kode',
  '`heller` ikke ``',
  '| a | b |',
  '|---|---|',
  '[a](b) og ![a](b) og [a][b] og [^1]',
  '[a]: https://example.org',
  '[^1]: ikke en note',
  '[x] ikke en opgave',
  '**ikke fed** og _ikke kursiv_ og ~~ikke væk~~',
  '&amp; og &lt; og &#x41;',
  'ikke\\en\\linje\\',
  'https://www.example.org/a_b_c og www.example.org og a@example.org',
  '$x$ og :::note og {% x %} og {{ x }}',
  '</',
  '<',
  '{',
  '}',
  '\\',
  '![',
  ']]>',
  'SKRIV som ord',
];

/** Quotation marks that surely open and close become Danish ones; nothing else of a text changes. */
function asImported(text: string): string {
  return text.replaceAll(/(?<= )"([^"]*)"(?!\S)/g, '»$1«');
}

describe('text is text', () => {
  test.each(TRAPS)('in a paragraph: %s', async (trap) => {
    const imported = await importDocx({ body: paragraph(trap) });
    expect(readParagraphs(imported.body)).toEqual([asImported(trap).trim().replace(/ +/g, ' ')]);
    await expectAccepted(imported);
  });

  test.each(TRAPS)('in every other place: %s', async (trap) => {
    const text = `${trap} ord`;
    const imported = await importDocx({
      image: PNG,
      body:
        heading(text) +
        heading(text, 2) +
        listItem(text) +
        table([
          [text, text],
          [text, paragraph(text) + paragraph(text)],
        ]) +
        table([[paragraphOf(run(text, '<w:b/>')) + paragraph(text)]]) +
        picture(text) +
        paragraph(text, 'caption') +
        paragraph(text, 'Quote') +
        paragraphOf(run('x') + noteReference(1) + run(text, '<w:b/>') + run(text, '<w:i/>')) +
        paragraphOf(textBox(paragraph(text) + paragraph(text))) +
        picture(text, 'rIdNone') +
        paragraphOf(`<w:hyperlink r:id="rIdA">${run(text)}</w:hyperlink>`),
      notes: [text],
      links: { rIdA: `https://example.org/${trap}` },
    });
    expect(imported.report).toContain('Intet er gået tabt');
    await expectAccepted(imported);
  });

  test('in attributes it is read back as it was', async () => {
    const caption = 'Et »citat« på 5", &amp; en {klamme} <b> \\ |';
    const { body } = await importDocx({ image: PNG, body: picture('a') + paragraph(caption, 'caption') });
    const [figure] = reader.parse(body).children;
    expect(figure).toMatchObject({ attributes: [{ name: 'caption', value: caption }] });
  });
});

const reader = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

function readParagraphs(body: string): string[] {
  return reader.parse(body).children.map((node) => {
    expect(node.type).toBe('paragraph');
    return toString(node);
  });
}

test('however text is divided and set, it is read back as it was', async () => {
  const looks = fc.subarray(['<w:b/>', '<w:i/>', '<w:vertAlign w:val="superscript"/>']);
  const signs = fc.constantFrom('ord', ' ', '*', '_', '. ', '(', '’', '<', '{', '\\', '[', '](', '`', '1.', '&lt;');
  const pieces = fc.array(fc.record({ text: fc.oneof(signs, fc.string({ maxLength: 6 })), looks }), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(pieces, async (list) => {
      const runs = list.map((piece) => run(piece.text, piece.looks.join('')));
      const { body, report } = await importDocx({ body: paragraphOf(run('a') + runs.join('') + run('z')) });
      expect(report).toContain('Intet er gået tabt.');
      expect(readLetters(body)).toBe(lettersOf(`a${list.map(({ text }) => text).join('')}z`));
    }),
    { numRuns: 200, seed: 2030 },
  );
});

/** The characters of a text but its blanks, as the MDX compiler reads them. */
function readLetters(body: string): string {
  return lettersOf(
    reader
      .parse(body)
      .children.map((node) => toString(node))
      .join(''),
  );
}

function lettersOf(text: string): string {
  return text.normalize('NFC').replace(/[\s\u0000-\u001f\u007f]/g, '');
}

describe('a file that was made to do harm', () => {
  const document = (content: string, before = '') =>
    `<?xml version="1.0"?>${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${content}</w:body></w:document>`;
  const refused = 'kapitel.docx kan ikke læses som et Word-dokument: »word/document.xml« i den er i stykker.';

  test.each<[string, string]>([
    [
      'an entity from the disk',
      document('<w:p><w:r><w:t>&e;</w:t></w:r></w:p>', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'),
    ],
    [
      'entities within entities',
      document('<w:p><w:r><w:t>&b;</w:t></w:r></w:p>', '<!DOCTYPE x [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;">]>'),
    ],
    ['elements nested ten thousand deep', document('<w:sdt>'.repeat(10_000) + '</w:sdt>'.repeat(10_000))],
    ['an element that is not closed', document('<w:p><w:r>')],
    ['no XML at all', 'Hej'],
  ])('%s ends with a sentence', async (_, xml) => {
    await expect(importDocx({ body: '', parts: { 'word/document.xml': xml } })).rejects.toThrow(refused);
  });

  test('styles based on each other, lists linked to themselves and notes in notes have an end', async () => {
    const style = (id: string, base: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${base}"/></w:style>`;
    const { report } = await importDocx({
      styles: style('A', 'B') + style('B', 'A'),
      numbering:
        '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
      body: paragraph('Tekst.', 'A') + listItem('Punkt') + paragraphOf(run('b') + noteReference(1)),
      notes: [paragraphOf(run('note') + noteReference(1))],
    });
    expect(report).toContain('Intet er gået tabt.');
  });

  test('tables four hundred deep are read', async () => {
    const deep = '<w:tbl><w:tr><w:tc>'.repeat(150) + paragraph('Dybt') + '</w:tc></w:tr></w:tbl>'.repeat(150);
    expect((await importDocx({ body: deep })).body).toContain('Dybt');
  });

  test('nothing in the text becomes an address that runs code', async () => {
    const { body } = await importDocx({
      links: { rIdA: 'JavaScript:alert(1)', rIdB: 'data:text/html,x', rIdC: ' javascript:alert(1)' },
      body: ['rIdA', 'rIdB', 'rIdC']
        .map((id) => paragraphOf(`<w:hyperlink r:id="${id}">${run(id)}</w:hyperlink>`))
        .join(''),
    });
    expect(body).toBe('rIdA\n\nrIdB\n\nrIdC');
    expect(escapeXml('<')).toBe('&lt;');
  });
});
