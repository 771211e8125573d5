import { describe, test } from 'vitest';
import { relations, xmlPart } from '../../../helpers/word/docx.ts';
import { cell, heading, paragraph, paragraphOf, picture, run, tableOf } from '../../../helpers/word/markup.ts';
import { PNG } from '../../../helpers/word/png.ts';
import { checkCase } from './case.ts';
import type { WordCase } from './case.ts';

const style = (id: string, name: string, content = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${content}</w:style>`;
const strict = (xml: string) =>
  xml
    .replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/', 'http://purl.oclc.org/ooxml/officeDocument/')
    .replace(/http:\/\/schemas\.openxmlformats\.org\/(\w+)\/2006\/(\w+)/g, 'http://purl.oclc.org/ooxml/$1/$2');

describe('files of other programs and other variants of the format', () => {
  test.each<WordCase>([
    {
      says: 'the strict variant',
      docx: {
        body: '',
        image: PNG,
        parts: {
          'word/document.xml': strict(
            xmlPart('w:document', `<w:body>${heading('Skove')}${paragraph('Tekst.')}${picture('En bøg')}</w:body>`),
          ),
          'word/styles.xml': strict(xmlPart('w:styles', style('heading1', 'heading 1'))),
          '_rels/.rels': strict(relations([['rId1', 'officeDocument', 'word/document.xml']])),
          'word/_rels/document.xml.rels': strict(
            relations([
              ['rId1', 'styles', 'styles.xml'],
              ['rIdImage', 'image', 'media/image1.png'],
            ]),
          ),
        },
      },
      has: ['headline: Skove', '--- Tekst. <Figure', '![En bøg](../media/skove-1.png)'],
    },
    {
      says: 'other prefixes, other places and absolute targets',
      docx: {
        body: '',
        parts: {
          'word/document.xml': null,
          'word/document2.xml':
            '<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body><x:p><x:pPr><x:pStyle x:val="heading1"/></x:pPr><x:r><x:t>Skove</x:t></x:r></x:p></x:body></x:document>',
          '_rels/.rels': relations([['rId1', 'officeDocument', '/word/document2.xml']]),
          'word/_rels/document2.xml.rels': relations([['rId1', 'styles', '/word/styles.xml']]),
        },
      },
      has: ['headline: Skove'],
    },
    {
      says: 'Google Docs, which switches every property off again',
      docx: {
        body:
          paragraphOf(
            run('Skove', '<w:rtl w:val="0"/>'),
            '<w:pStyle w:val="heading1"/><w:pageBreakBefore w:val="0"/>',
          ) +
          paragraphOf(
            run('a ', '<w:b w:val="0"/><w:i w:val="false"/><w:vertAlign w:val="baseline"/><w:strike w:val="0"/>') +
              run('b', '<w:b w:val="1"/>') +
              run(' c', '<w:vanish w:val="0"/>'),
          ),
      },
      has: ['headline: Skove', '--- a **b** c'],
      quiet: ['Streget'],
    },
    {
      says: 'LibreOffice, which names its styles in its own way',
      docx: {
        styles:
          style('Heading1', 'Heading 1', '<w:basedOn w:val="Heading"/>') +
          style('Heading', 'Heading') +
          style('Quotations', 'Quotations') +
          style('TextBody', 'Text Body') +
          style('Figure', 'Figure'),
        image: PNG,
        body:
          paragraph('Skove', 'Heading1') +
          paragraph('a', 'TextBody') +
          paragraph('b', 'Quotations') +
          picture('c') +
          paragraph('d', 'Figure'),
      },
      has: ['headline: Skove', '--- a > b <Figure caption="d">'],
    },
    {
      says: 'Pages, whose headings have no level',
      docx: {
        styles: style('Heading', 'Heading') + style('Heading2', 'Heading 2') + style('Body', 'Body'),
        body: paragraph('Skove', 'Heading') + paragraph('Tal', 'Heading2') + paragraph('a', 'Body'),
      },
      has: ['headline: Skove', '--- ## Tal a'],
    },
    {
      says: 'UTF-16, and other encodings that the file names',
      docx: {
        body: '',
        parts: {
          'word/document.xml': Buffer.from(
            `\ufeff<?xml version="1.0" encoding="UTF-16"?>${xmlPart('w:document', `<w:body>${paragraph('Blåbær')}</w:body>`)}`,
            'utf16le',
          ),
          'word/styles.xml': Buffer.from(
            `<?xml version="1.0" encoding="ISO-8859-1"?>${xmlPart('w:styles', style('Å', 'Å'))}`,
            'latin1',
          ),
        },
      },
      is: 'Blåbær',
    },
    {
      says: 'text in sections, references and comments of XML',
      docx: {
        body: '<w:p><w:r><w:t>a <![CDATA[<b>]]> &#230; &#x6f; &amp;amp;<!-- nej --><?nej nej?></w:t></w:r></w:p>',
      },
      is: 'a \\<b> æ o \\&amp;',
    },
    {
      says: 'a file without styles, numbering or properties',
      docx: {
        body: paragraph('Tekst.'),
        parts: {
          'word/styles.xml': null,
          'word/numbering.xml': null,
          'word/_rels/document.xml.rels': null,
          '[Content_Types].xml': null,
        },
      },
      is: 'Tekst.',
    },
  ])('$says', checkCase);
});

describe('elements that only wrap', () => {
  test.each<WordCase>([
    {
      says: 'smart tags, custom XML, directions and permissions',
      docx: {
        body: paragraphOf(
          `<w:permStart w:id="1"/><w:smartTag w:element="place">${run('Aarhus')}</w:smartTag>${run(' og ')}<w:customXml w:element="by"><w:customXmlPr/>${run('Ribe')}</w:customXml><w:dir w:val="rtl">${run(' שלום')}</w:dir><w:bdo w:val="ltr">${run(' slut')}</w:bdo><w:permEnd w:id="1"/>`,
          '<w:bidi/>',
        ),
      },
      is: 'Aarhus og Ribe שלום slut',
    },
    {
      says: 'content controls around text, paragraphs, rows, cells and what is in cells',
      docx: {
        body:
          paragraphOf(
            `${run('Dato: ')}<w:sdt><w:sdtPr><w:date/></w:sdtPr><w:sdtContent>${run('1. maj')}</w:sdtContent></w:sdt>`,
          ) +
          `<w:sdt><w:sdtContent>${paragraph('Afsnit.')}</w:sdtContent></w:sdt>` +
          tableOf(
            `<w:tr><w:sdt><w:sdtContent>${cell('A')}</w:sdtContent></w:sdt>${cell('B')}</w:tr><w:sdt><w:sdtContent><w:tr>${cell('a')}${cell(`<w:sdt><w:sdtContent>${paragraph('b')}</w:sdtContent></w:sdt>`)}</w:tr></w:sdtContent></w:sdt>`,
          ),
      },
      is: 'Dato: 1. maj\n\nAfsnit.\n\n| A | B |\n| --- | --- |\n| a | b |',
    },
    {
      says: 'a base and its reading',
      docx: {
        body: paragraphOf(
          `<w:r><w:ruby><w:rubyPr/><w:rt>${run('とう')}</w:rt><w:rubyBase>${run('東')}</w:rubyBase></w:ruby></w:r>${run(' b')}`,
        ),
      },
      is: '東 (とう) b',
    },
    {
      says: 'a first letter that is set large',
      docx: { body: paragraphOf(run('D'), '<w:framePr w:dropCap="drop"/>') + paragraph('er var engang.') },
      is: 'Der var engang.',
    },
    {
      says: 'elements that nobody knows, wherever they stand',
      docx: {
        body:
          `<w:nyt>${paragraph('a')}<w:nyere>${run('b')}</w:nyere></w:nyt>` +
          paragraphOf(`<w:nyt>${run('c')}</w:nyt><w:r><w:nyt><w:t>d</w:t></w:nyt></w:r>`),
      },
      is: 'a\n\nb\n\ncd',
    },
  ])('$says', checkCase);
});
