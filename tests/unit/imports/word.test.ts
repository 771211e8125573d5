import { describe, expect, test } from 'vitest';
import { formatImport } from '../../../src/imports/word/format-report.ts';
import { importChapter } from '../../../src/imports/word/import-chapter.ts';
import { listItem, makeDocx, noteReference, paragraph, picture, run, table } from '../../helpers/docx.ts';
import type { DocxParts } from '../../helpers/docx.ts';
import { loadTiny } from '../../helpers/edition.ts';
import type { Overlay } from '../../helpers/edition.ts';

async function importDocx(parts: DocxParts, slug = 'skove', overlay: Overlay = {}) {
  return importChapter(await loadTiny(overlay), await makeDocx(parts), 'kapitel.docx', 2030, slug);
}

async function bodyOf(parts: DocxParts): Promise<string> {
  return String((await importDocx(parts)).chapter.content).replace(/^---[\s\S]*?\n---\n\n/, '');
}

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('what a Word chapter becomes', () => {
  test('its heading becomes the headline, and sub-headings begin at the second level', async () => {
    const { chapter } = await importDocx({
      body: paragraph('Skoven kom først', 'heading1') + paragraph('Tal', 'heading2') + paragraph('Der er 12 skove.'),
    });
    expect(chapter.path).toBe('2030/chapters/skove.mdx');
    expect(chapter.content).toContain('headline: Skoven kom først\n');
    expect(chapter.content).toContain('order: 30\n---\n\n## Tal\n\nDer er 12 skove.\n');
  });

  test('lists and links stay what they are', async () => {
    const link = `<w:p><w:hyperlink r:id="rIdLink">${run('foreningen')}</w:hyperlink></w:p>`;
    const body = await bodyOf({
      body: listItem('Bøg') + listItem('Eg') + link,
      links: { rIdLink: 'https://www.example.org/a?b=1&c=2' },
    });
    expect(body).toBe('- Bøg\n- Eg\n\n[foreningen](https://www.example.org/a?b=1\\&c=2)\n');
  });

  test('tables stay tables', async () => {
    const body = await bodyOf({
      body: table([
        ['Træ', 'Antal'],
        ['Bøg', '310'],
        ['Eg | lind', '20'],
      ]),
    });
    expect(body).toBe('| Træ | Antal |\n| - | - |\n| Bøg | 310 |\n| Eg \\| lind | 20 |\n');
  });

  test('footnotes are gathered at the end', async () => {
    const body = await bodyOf({
      body: `<w:p>${run('Skoven vokser')}${noteReference(1)}${run('.')}</w:p>`,
      notes: ['Målt i 2030.'],
    });
    expect(body).toBe('Skoven vokser<sup>1</sup>.\n\n## Noter\n\n1. Målt i 2030.\n');
  });

  test('braces, tags and expressions stay text', async () => {
    const text = 'En {klamme}, et <mærke> og {1 + 1} *ikke kursiv* samt import x from "y"';
    const { chapter, missing } = await importDocx({ body: paragraph(text) + paragraph('export const a = 1') });
    expect(missing).toEqual([]);
    expect(chapter.content).toContain('En \\{klamme}, et \\<mærke> og \\{1 + 1} \\*ikke kursiv\\*');
    expect(chapter.content).toMatch(/\n\\?(?:e|&#x65;)xport const a = 1/);
  });

  test('a picture becomes a figure with its description', async () => {
    const { chapter, pictures } = await importDocx(
      { body: paragraph('Før.') + picture('En bøgeskov'), image: PNG },
      'natur/skove',
    );
    expect(chapter.content).toContain(
      '<Figure caption="SKRIV: billedteksten">\n  ![En bøgeskov](../../media/natur-skove-1.png)\n</Figure>',
    );
    expect(pictures).toMatchObject([{ path: '2030/media/natur-skove-1.png' }]);
  });

  test('a picture without a description is asked for one', async () => {
    const { chapter, remarks } = await importDocx({ body: picture(), image: PNG });
    expect(chapter.content).toContain('![SKRIV: hvad billedet viser](../media/skove-1.png)');
    expect(remarks).toContain('Et billede mangler en beskrivelse; Kontrol viser hvor.');
  });
});

describe('what is counted', () => {
  test('as many words go out as came in', async () => {
    const body =
      paragraph('Skoven', 'heading1') +
      paragraph('Der er 12 skove, og 3,4 mio. kr. til dem.') +
      listItem('Bøg og eg') +
      table([
        ['A', 'B'],
        ['c', 'd e'],
      ]);
    const imported = await importDocx({ body, notes: ['En note.'] });
    expect(imported).toMatchObject({ wordsBefore: 22, missing: ['En', 'note'] });
    expect(imported.wordsAfter).toBe(20);
  });

  test('neither the number of a note nor a raised figure makes another word of the one before it', async () => {
    const raised = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r>';
    const imported = await importDocx({
      body: `<w:p>${run('Skove')}${noteReference(1)}${run(' på 12 m')}${raised}${run('.')}</w:p>`,
      notes: ['En note.'],
    });
    expect(imported).toMatchObject({ wordsBefore: 7, wordsAfter: 7, missing: [] });
  });

  test('a header is told of, because a chapter has no place for it', async () => {
    const imported = await importDocx({ body: paragraph('Tekst.'), header: 'Udkast til intern høring' });
    expect(formatImport(imported, 'content')).toMatchInlineSnapshot(`
      "content/2030/chapters/skove.mdx er skrevet.
      Ord i Word-filen: 1. Ord i kapitlet: 1. Intet er gået tabt.
      - Sidehoved er ikke kommet med: 4 ord, der begynder »Udkast til intern høring«.
      Kør \`npm run check\`: den viser, hvad der mangler."
    `);
  });
});

describe('what is there already', () => {
  const frame =
    '---\ntitle: Skove\nheadline: "SKRIV: overskriften"\nlead: "SKRIV: manchetten."\nsummary: "SKRIV: linjen"\norder: 5\n---\n\n{/* SKRIV: teksten. */}\n';

  test('a frame with nothing written in it is filled in, and keeps its fields', async () => {
    const { chapter, isFilledIn } = await importDocx(
      { body: paragraph('Skoven kom først', 'heading1') + paragraph('Tekst.') },
      'skove',
      {
        '2030/chapters/skove.mdx': frame,
      },
    );
    expect(isFilledIn).toBe(true);
    expect(chapter.content).toContain('title: Skove\nheadline: Skoven kom først\n');
    expect(chapter.content).toContain('order: 5\n---\n\nTekst.\n');
  });

  test('a chapter that is written is left alone', async () => {
    await expect(importDocx({ body: paragraph('Tekst.') }, 'velfaerd')).rejects.toThrow(
      'content/2030/chapters/velfaerd.mdx er skrevet, så intet er ændret.',
    );
  });
});

describe('what is no Word document', () => {
  const importBytes = async (bytes: Uint8Array) =>
    importChapter(await loadTiny(), bytes, 'kapitel.docx', 2030, 'skove');

  test.each([
    ['an empty file', new Uint8Array(), 'kapitel.docx er tom.'],
    ['a text', new TextEncoder().encode('Hej'), 'kapitel.docx er ikke et Word-dokument.'],
    [
      'a document of the old format',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]),
      'kapitel.docx er i det gamle Office-format eller har en adgangskode.',
    ],
  ])('%s stops with a sentence', async (_, bytes, message) => {
    await expect(importBytes(bytes)).rejects.toThrow(message);
  });

  test('a renamed zip stops with a sentence', async () => {
    const { default: JSZip } = await import('jszip');
    const zip = await new JSZip().file('a.txt', 'Hej').generateAsync({ type: 'uint8array' });
    await expect(importBytes(zip)).rejects.toThrow('kapitel.docx er en pakket fil, men ikke et Word-dokument.');
  });

  test('a Word file that is cut off stops with a sentence', async () => {
    const whole = await makeDocx({ body: paragraph('Tekst.') });
    await expect(importBytes(whole.slice(0, whole.length / 2))).rejects.toThrow(
      'kapitel.docx er ikke et Word-dokument.',
    );
  });

  test('a Word file with broken XML stops with a sentence', async () => {
    await expect(importDocx({ body: '<w:p><w:r>' })).rejects.toThrow(
      'kapitel.docx kan ikke læses som et Word-dokument.',
    );
  });
});
