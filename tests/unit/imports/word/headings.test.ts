import { describe, expect, test } from 'vitest';
import { importDocx } from '../../../helpers/word/import.ts';
import { heading, numberedList, numberProperties, paragraph, paragraphOf, run } from '../../../helpers/word/markup.ts';
import { checkCase } from './case.ts';
import type { WordCase } from './case.ts';

const style = (id: string, name: string, content = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${content}</w:style>`;
const outline = (level: number) => `<w:outlineLvl w:val="${level}"/>`;
const basedOn = (id: string) => `<w:basedOn w:val="${id}"/>`;

describe('what is a heading', () => {
  test.each<WordCase>([
    {
      says: 'Word’s own styles are',
      docx: { body: heading('Skoven kom først') + heading('Tal', 2) + paragraph('Der er 12 skove.') },
      has: ['headline: Skoven kom først', '--- ## Tal Der er 12 skove.'],
    },
    {
      says: 'Title is the headline, and headings 1 stand below it',
      docx: { body: paragraph('Skove', 'Title') + heading('Tal') + paragraph('Tekst.') },
      has: ['headline: Skove', '--- ## Tal Tekst.'],
    },
    {
      says: 'an outline level on a plain paragraph makes one',
      docx: {
        body: paragraphOf(run('Skove'), outline(0)) + paragraphOf(run('Tal'), outline(1)) + paragraph('Tekst.'),
      },
      has: ['headline: Skove', '--- ## Tal Tekst.'],
    },
    {
      says: 'an outline level in a style of any name makes one',
      docx: {
        styles:
          style('KL1', 'KL stor', `<w:pPr>${outline(0)}</w:pPr>`) +
          style('KL2', 'KL lille', `<w:pPr>${outline(1)}</w:pPr>`),
        body: paragraph('Skove', 'KL1') + paragraph('Tal', 'KL2') + paragraph('Tekst.'),
      },
      has: ['headline: Skove', '--- ## Tal Tekst.'],
    },
    {
      says: 'a style of a house template that is based on heading 2 makes one',
      docx: {
        styles: style('KLx', 'KL Mellemtekst', basedOn('heading2')),
        body: heading('Skove') + paragraph('Tal', 'KLx') + paragraph('Tekst.'),
      },
      has: ['--- ## Tal Tekst.'],
    },
    {
      says: 'a style that is based on a heading and says that it is running text is none',
      docx: {
        styles: style('Ind', 'Indledning', `${basedOn('heading1')}<w:pPr>${outline(9)}</w:pPr>`),
        body: heading('Skove') + paragraph('Til at begynde med.', 'Ind'),
      },
      is: 'Til at begynde med.',
    },
    {
      says: 'names that translated and homemade templates use make one',
      docx: {
        styles:
          style('O1', 'Overskrift 1') +
          style('O2', 'KL-rubrik 2') +
          style('O3', 'Mellemrubrik') +
          style('M', 'Manchet'),
        body:
          paragraph('Skove', 'O1') +
          paragraph('Før.', 'M') +
          paragraph('Tal', 'O2') +
          paragraph('a', 'M') +
          paragraph('Veje', 'O3') +
          paragraph('b', 'M'),
      },
      has: ['headline: Skove', '--- Før. ## Tal a ## Veje b'],
    },
    {
      says: 'a style without a definition is known by its id',
      docx: { body: paragraph('Skove', 'Overskrift1') + paragraph('Tekst.'), parts: { 'word/styles.xml': null } },
      has: ['headline: Skove'],
    },
    {
      says: 'headings of tables, boxes and contents are none',
      docx: {
        styles: style('T', 'Table Heading') + style('F', 'Faktaboks overskrift'),
        body: heading('Skove') + paragraph('Tabel over træer', 'T') + paragraph('Fakta', 'F'),
      },
      is: 'Tabel over træer\n\nFakta',
    },
  ])('$says', checkCase);
});

describe('the headline', () => {
  test.each<WordCase>([
    {
      says: 'is the first heading, also behind a bookmark',
      docx: {
        body:
          '<w:bookmarkStart w:id="0" w:name="top"/><w:bookmarkEnd w:id="0"/>' + heading('Skove') + paragraph('Tekst.'),
      },
      has: ['headline: Skove'],
    },
    {
      says: 'is the first heading, also behind a paragraph, which stays',
      docx: {
        body:
          paragraph('Udkast fra udvalget') +
          heading('Skove') +
          paragraph('Tekst.') +
          heading('Tal', 2) +
          paragraph('a'),
      },
      has: ['headline: Skove', '--- Udkast fra udvalget Tekst. ## Tal a'],
    },
    {
      says: 'is the first heading, also behind a table of contents, which is told',
      docx: {
        body:
          `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph('Indhold', 'TOCHeading')}${paragraph('Skove 1', 'toc1')}</w:sdtContent></w:sdt>` +
          heading('Skove') +
          paragraph('Tekst.'),
      },
      has: ['headline: Skove', '--- Tekst.'],
      tells: ['Indholdsfortegnelsen (3 ord) er ikke kommet med'],
    },
    {
      says: 'is left open when the first heading is too long, which is told',
      docx: {
        body:
          heading('Skovene i de tre kommuner er vokset så meget, at de nu dækker en tredjedel af landet') +
          paragraph('Tekst.'),
      },
      has: ['headline: "SKRIV: overskriften', '## Skovene i de tre kommuner'],
      tells: ['Den første overskrift har 84 tegn, og `headline` må have 75'],
    },
  ])('$says', checkCase);

  test('that a frame has stays, and the first heading is a sub-heading', async () => {
    const frame =
      '---\ntitle: Skove\nheadline: Det er skrevet\nlead: "SKRIV: x."\nsummary: "SKRIV: x"\norder: 5\n---\n';
    const { text } = await importDocx({ body: heading('Skove') + paragraph('Tekst.') }, 'skove', {
      '2030/chapters/skove.mdx': frame,
    });
    expect(text).toContain('headline: Det er skrevet\n');
    expect(text).toContain('\n\n## Skove\n\nTekst.\n');
  });
});

describe('levels', () => {
  test.each<WordCase>([
    {
      says: 'begin at the second, whatever the document uses',
      docx: { body: heading('Skove') + heading('Tal', 3) + paragraph('a') + heading('Veje', 3) + paragraph('b') },
      is: '## Tal\n\na\n\n## Veje\n\nb',
    },
    {
      says: 'are never skipped on the way down',
      docx: {
        styles: style('h4', 'heading 4'),
        body:
          heading('S') +
          heading('A', 2) +
          heading('B', 3) +
          paragraph('b') +
          heading('C', 2) +
          paragraph('C', 'h4') +
          paragraph('c'),
      },
      is: '## A\n\n### B\n\nb\n\n## C\n\n### C\n\nc',
    },
    {
      says: 'deeper than a chapter has are raised and told',
      docx: {
        styles: style('h4', 'heading 4') + style('h5', 'heading 5'),
        body:
          heading('S') +
          heading('A', 2) +
          heading('B', 3) +
          paragraph('C', 'h4') +
          paragraph('D', 'h5') +
          paragraph('d'),
      },
      has: ['#### C #### D d'],
      tells: ['Overskrifter på fjerde niveau og dybere er blevet til `####`: »D«.'],
    },
  ])('$says', checkCase);
});

describe('what stands in a heading', () => {
  test.each<WordCase>([
    {
      says: 'is plain: no bold, no link, no end of line',
      docx: {
        links: { rIdA: 'https://www.example.org' },
        body:
          heading('S') +
          paragraphOf(
            `${run('Om ', '<w:b/>')}<w:hyperlink r:id="rIdA">${run('skove')}</w:hyperlink><w:r><w:br/></w:r>${run('og CO')}${run('2', '<w:vertAlign w:val="subscript"/>')}`,
            '<w:pStyle w:val="heading2"/>',
          ) +
          paragraph('Tekst.'),
      },
      is: '## Om skove og CO<sub>2</sub>\n\nTekst.',
    },
    {
      says: 'is no number of a list, which is told',
      docx: {
        numbering: numberedList(4, ['decimal']),
        body:
          heading('S') + paragraphOf(run('Tal'), `<w:pStyle w:val="heading2"/>${numberProperties(4)}`) + paragraph('a'),
      },
      is: '## Tal\n\na',
      tells: ['Overskrifternes numre er ikke kommet med: »1.«.'],
    },
  ])('$says', checkCase);

  test('short lines in bold are told as possible headings, one line for all', async () => {
    const bold = (text: string) => paragraphOf(run(text, '<w:b/>'));
    const { report } = await importDocx({
      body:
        heading('S') +
        bold('Tal') +
        paragraph('a') +
        bold('Veje') +
        paragraph('b') +
        bold('Det er en sætning.') +
        paragraph('c'),
    });
    expect(report).toContain(
      '- Korte linjer i fed ligner mellemrubrikker uden typografi: »Tal«, »Veje«. Skriv `## ` foran',
    );
  });
});
