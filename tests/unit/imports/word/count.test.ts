import { describe, expect, test } from 'vitest';
import { listMissingWords, splitWords } from '../../../../src/imports/word/count/words.ts';
import { formatImport } from '../../../../src/imports/word/format-report.ts';
import { xmlPart } from '../../../helpers/word/docx.ts';
import { importDocx } from '../../../helpers/word/import.ts';
import {
  drawing,
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
import { checkCase } from './case.ts';
import type { WordCase } from './case.ts';

describe('what is counted', () => {
  test('as many words go out as came in, with those that are only told', async () => {
    const { report } = await importDocx({
      body:
        heading('Skoven') +
        paragraphOf(run('Der er 12 skove, og 3,4 mio. kr. til dem') + noteReference(1) + run('.')) +
        listItem('Bøg og eg') +
        table([
          ['A', 'B'],
          ['c', 'd e'],
        ]) +
        paragraphOf(textBox(paragraph('I boksen'))),
      notes: ['En note.'],
      header: 'Udkast til intern høring',
    });
    expect(report).toMatchInlineSnapshot(`
      "content/2030/chapters/skove.mdx er skrevet.
      Ord i Word-filen: 28. Ord i kapitlet: 24. Ord, der kun står herunder: 4. Intet er gået tabt.
      - Sidehoved er ikke kommet med: »Udkast til intern høring«.
      - En tekstboks eller tabel med én celle er blevet til \`<FactBox>\`.
      Kør \`npm run check\`: den viser, hvad der mangler."
    `);
  });

  test.each<WordCase>([
    {
      says: 'raised figures and notes make no other words of those before them',
      docx: {
        body: paragraphOf(
          run('Skove') + noteReference(1) + run(' på 12 m') + run('2', '<w:vertAlign w:val="superscript"/>') + run('.'),
        ),
        notes: ['a'],
      },
      tells: ['Ord i Word-filen: 6. Ord i kapitlet: 6. Intet er gået tabt.'],
    },
    {
      says: 'a word that changes in its middle is one word',
      docx: { body: paragraphOf(run('Sko', '<w:b/>') + run('ve', '<w:i/>') + run('ne')) },
      tells: ['Ord i Word-filen: 1. Ord i kapitlet: 1. Intet er gået tabt.'],
    },
    {
      says: 'captions and titles of boxes are words of the chapter, what an editor is asked for is not',
      docx: {
        image: PNG,
        body:
          picture('a') + paragraph('En skov', 'caption') + picture('b') + table([[heading('Fakta') + paragraph('Et')]]),
      },
      tells: ['Ord i Word-filen: 4. Ord i kapitlet: 4. Intet er gået tabt.'],
    },
    {
      says: 'words in a part that the reader does not know are found missing',
      docx: {
        body: paragraph('Tekst.') + paragraphOf(drawing('<x:ny xmlns:x="urn:ny" r:id="rIdNy"/>')),
        relations: [['rIdNy', 'ny', 'ny/ny1.xml']],
        parts: { 'word/ny/ny1.xml': xmlPart('w:ny', paragraph('Uventede ord')) },
      },
      isWhole: false,
      tells: [
        'Ord i Word-filen: 3. Ord i kapitlet: 1. 2 ord er IKKE kommet med: Uventede ord. Find dem i Word-filen, og skriv dem ind.',
      ],
    },
    {
      says: 'a header that no page uses is found missing',
      docx: { body: paragraph('Tekst.'), parts: { 'word/header9.xml': xmlPart('w:hdr', paragraph('Glemt hoved')) } },
      isWhole: false,
      tells: ['2 ord er IKKE kommet med: Glemt hoved.'],
    },
    {
      says: 'text of an unknown element in a drawing is found missing',
      docx: { body: paragraph('Tekst.') + paragraphOf(drawing('<x:ny xmlns:x="urn:ny">Fremmed</x:ny>')) },
      isWhole: false,
      tells: ['1 ord er IKKE kommet med: Fremmed.'],
    },
  ])('$says', checkCase);

  test('twenty missing words are named, and all are counted', async () => {
    const words = Array.from({ length: 30 }, (_, index) => `ord${index}`);
    const { report } = await importDocx({
      body: '<w:p/>',
      parts: { 'word/header9.xml': xmlPart('w:hdr', paragraph(words.join(' '))) },
    });
    expect(report).toContain(`30 ord er IKKE kommet med: ${words.slice(0, 20).join(' ')} … Find dem`);
  });

  test('words that the file does not have are told', async () => {
    const imported = await importDocx({ body: paragraph('Tekst.') });
    const count = { ...imported.count, surplus: ['dobbelt'] };
    expect(formatImport({ ...imported, count }, 'content')).toContain(
      '1 ord står i kapitlet, men ikke i Word-filen: dobbelt. Se dem efter.',
    );
  });

  test('missing words are listed in order, once for each time', () => {
    expect(listMissingWords(['a', 'b', 'a', 'c', 'a'], ['c', 'a'])).toEqual(['b', 'a', 'a']);
    expect(splitWords('A\u030ar\u00ad\u200bhus, 3,4 %')).toEqual(['Århus', '3', '4']);
  });
});

test('many pictures are told by the first and the last', async () => {
  const ids = ['a', 'b', 'c', 'd'];
  const { report } = await importDocx({
    body: ids.map((id) => picture(id, id)).join(''),
    relations: ids.map((id) => [id, 'image', `media/${id}.png`]),
    parts: Object.fromEntries(ids.map((id) => [`word/media/${id}.png`, PNG])),
  });
  expect(report).toContain('4 billeder: content/2030/media/skove-1.png til content/2030/media/skove-4.png.');
});
