import { describe, test } from 'vitest';
import {
  deleted,
  heading,
  listItem,
  noteReference,
  paragraph,
  paragraphOf,
  run,
  table,
} from '../../../helpers/word/markup.ts';
import { checkCase } from './case.ts';
import type { WordCase } from './case.ts';

describe('notes', () => {
  test.each<WordCase>([
    {
      says: 'stay where the text refers to them, and stand at the end',
      docx: {
        body: paragraphOf(run('Skoven vokser') + noteReference(1) + run('.')) + paragraph('Mere.'),
        notes: ['Målt i 2030.'],
      },
      is: 'Skoven vokser[^1].\n\nMere.\n\n[^1]: Målt i 2030.',
    },
    {
      says: 'of foot and end are one row, numbered as the text refers to them',
      docx: {
        body: paragraphOf(
          run('a') + noteReference(2) + run(' b') + noteReference(1, 'endnote') + run(' c') + noteReference(1),
        ),
        notes: ['fod et', 'fod to'],
        endnotes: ['slut'],
      },
      is: 'a[^1] b[^2] c[^3]\n\n[^1]: fod to\n\n[^2]: slut\n\n[^3]: fod et',
    },
    {
      says: 'keep their paragraphs and lists',
      docx: {
        body: paragraphOf(run('a') + noteReference(1)),
        notes: [paragraph('Første.') + listItem('b') + paragraph('Sidste.')],
      },
      is: 'a[^1]\n\n[^1]: Første.\n\n    - b\n\n    Sidste.',
    },
    {
      says: 'have links of their own',
      docx: {
        body: paragraphOf(run('a') + noteReference(1)),
        notes: [paragraphOf(`<w:hyperlink r:id="rId1">${run('kilden')}</w:hyperlink>`)],
        parts: {
          'word/_rels/footnotes.xml.rels':
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org/k" TargetMode="External"/></Relationships>',
        },
      },
      is: 'a[^1]\n\n[^1]: [kilden](https://example.org/k)',
    },
    {
      says: 'in tables, lists and sub-headings stay there',
      docx: {
        body:
          heading('S') +
          paragraphOf(run('Tal') + noteReference(1), '<w:pStyle w:val="heading2"/>') +
          paragraphOf(run('a') + noteReference(2), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') +
          table([
            ['A', 'B'],
            ['1', paragraphOf(run('2') + noteReference(3))],
          ]),
        notes: ['et', 'to', 'tre'],
      },
      is: '## Tal[^1]\n\n- a[^2]\n\n| A | B |\n| --: | --: |\n| 1 | 2[^3] |\n\n[^1]: et\n\n[^2]: to\n\n[^3]: tre',
    },
    {
      says: 'at the headline go to the first paragraph, which is told',
      docx: {
        body: paragraphOf(run('Skove') + noteReference(1), '<w:pStyle w:val="heading1"/>') + paragraph('Tekst.'),
        notes: ['et'],
      },
      has: ['headline: Skove ', '--- Tekst.[^1] [^1]: et'],
      tells: ['- Noten ved overskriften står nu ved det første afsnit.'],
    },
    {
      says: 'that the text refers to twice stand once',
      docx: { body: paragraphOf(run('a') + noteReference(1) + run(' b') + noteReference(1)), notes: ['et'] },
      is: 'a[^1] b[^1]\n\n[^1]: et',
    },
    {
      says: 'that nothing refers to are told',
      docx: { body: paragraph('a'), notes: ['forældreløs note'] },
      is: 'a',
      tells: ['- Noter, som intet i teksten peger på, er ikke kommet med: »forældreløs note«.'],
    },
    {
      says: 'of deleted text are told as deleted',
      docx: {
        body: paragraphOf(
          run('a') + deleted('væk').replace('</w:r></w:del>', '<w:footnoteReference w:id="1"/></w:r></w:del>'),
        ),
        notes: ['noten om det'],
      },
      is: 'a',
      tells: ['- Slettet med sporede ændringer og ikke kommet med: »væk«, »noten om det«.'],
    },
    {
      says: 'that are empty or missing ask for their text',
      docx: { body: paragraphOf(run('a') + noteReference(1) + noteReference(7)), notes: ['<w:p/>'] },
      is: 'a[^1][^2]\n\n[^1]: SKRIV: notens tekst\n\n[^2]: SKRIV: notens tekst',
    },
  ])('$says', checkCase);
});
