import { describe, test } from 'vitest';
import {
  CHANGE,
  cell,
  deleted,
  field,
  heading,
  inserted,
  paragraph,
  paragraphOf,
  run,
  table,
  tableOf,
} from '../../../helpers/word/markup.ts';
import { checkCase } from './case.ts';
import type { WordCase } from './case.ts';

describe('tracked changes count as approved', () => {
  test.each<WordCase>([
    {
      says: 'what was inserted stays, what was deleted is told in one line',
      docx: {
        body:
          paragraphOf(run('Der er ') + deleted('12') + inserted(run('13')) + run(' skove')) +
          paragraphOf(run('og ') + deleted('flere') + run('veje')),
      },
      is: 'Der er 13 skove\n\nog veje',
      tells: ['- Slettet med sporede ændringer og ikke kommet med: »12«, »flere«.'],
    },
    {
      says: 'what was deleted at several places is so many texts, also without blanks between them',
      docx: { body: paragraphOf(deleted('x') + run('en ') + deleted('y') + run('to')) },
      is: 'en to',
      tells: ['- Slettet med sporede ændringer og ikke kommet med: »x«, »y«.'],
    },
    {
      says: 'a paragraph whose mark was deleted goes on in the next, and takes its form',
      docx: {
        body:
          paragraphOf(run('Skoven '), `<w:rPr><w:del ${CHANGE}/></w:rPr>`) +
          paragraphOf(run('vokser'), '<w:pStyle w:val="heading1"/>'),
      },
      has: ['headline: Skoven vokser'],
    },
    {
      says: 'a paragraph that was deleted whole leaves nothing',
      docx: {
        body: paragraph('a') + paragraphOf(deleted('væk'), `<w:rPr><w:del ${CHANGE}/></w:rPr>`) + paragraph('b'),
      },
      is: 'a\n\nb',
    },
    {
      says: 'text that was moved stands where it was moved to, and raises no alarm',
      docx: {
        body:
          `<w:p><w:pPr><w:rPr><w:moveFrom ${CHANGE}/></w:rPr></w:pPr><w:moveFrom ${CHANGE}>${run('Blev flyttet.')}</w:moveFrom></w:p>` +
          paragraph('Imellem.') +
          `<w:p><w:moveTo ${CHANGE}>${run('Blev flyttet.')}</w:moveTo></w:p>`,
      },
      is: 'Imellem.\n\nBlev flyttet.',
      quiet: ['Slettet', 'IKKE'],
    },
    {
      says: 'a row that was deleted is told, one that was inserted stays',
      docx: {
        body: tableOf(
          `<w:tr>${cell('A')}${cell('B')}</w:tr><w:tr><w:trPr><w:del ${CHANGE}/></w:trPr>${cell('Elm')}${cell('9')}</w:tr><w:tr><w:trPr><w:ins ${CHANGE}/></w:trPr>${cell('Lind')}${cell('4')}</w:tr>`,
        ),
      },
      is: '| A | B |\n| --- | --: |\n| Lind | 4 |',
      tells: ['Slettet med sporede ændringer og ikke kommet med: »Elm«, »9«.'],
    },
    {
      says: 'properties from before a change do not count',
      docx: {
        body: paragraphOf(
          run('Tekst', `<w:rPrChange ${CHANGE}><w:rPr><w:b/><w:vanish/></w:rPr></w:rPrChange>`),
          `<w:pPrChange ${CHANGE}><w:pPr><w:pStyle w:val="heading1"/><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>`,
        ),
      },
      is: 'Tekst',
    },
  ])('$says', checkCase);
});

describe('hidden text and comments', () => {
  const hidden = '<w:vanish/>';
  test.each<WordCase>([
    {
      says: 'text hidden in its run is left out and told',
      docx: { body: paragraphOf(run('Der er 12') + run(' (tjek ', hidden) + run('tallet)', hidden) + run(' skove.')) },
      is: 'Der er 12 skove.',
      tells: ['- Skjult tekst er ikke kommet med: »(tjek tallet)«.'],
    },
    {
      says: 'text hidden by a style of paragraphs or letters is left out and told',
      docx: {
        styles:
          '<w:style w:type="paragraph" w:styleId="Intern"><w:name w:val="Intern"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Under"><w:name w:val="Under"/><w:basedOn w:val="Intern"/></w:style><w:style w:type="character" w:styleId="Tys"><w:name w:val="Tys"/><w:rPr><w:vanish/></w:rPr></w:style>',
        body: paragraph('kun til os', 'Under') + paragraphOf(run('a') + run(' hemmeligt', '<w:rStyle w:val="Tys"/>')),
      },
      is: 'a',
      tells: ['Skjult tekst er ikke kommet med: »kun til os«, »hemmeligt«.'],
    },
    {
      says: 'text that is shown again in a hidden style is kept',
      docx: {
        styles:
          '<w:style w:type="paragraph" w:styleId="Intern"><w:name w:val="Intern"/><w:rPr><w:vanish/></w:rPr></w:style>',
        body: paragraphOf(run('ses', '<w:vanish w:val="0"/>'), '<w:pStyle w:val="Intern"/>'),
      },
      is: 'ses',
    },
    {
      says: 'a hidden heading is no headline',
      docx: {
        body:
          paragraphOf(run('Skjult', hidden), '<w:pStyle w:val="heading1"/>') + heading('Skove') + paragraph('Tekst.'),
      },
      has: ['headline: Skove'],
    },
    {
      says: 'comments are told with who wrote them',
      docx: {
        body: paragraphOf(
          `<w:commentRangeStart w:id="1"/>${run('310')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`,
        ),
        comments: [
          { author: 'Bo Ravn', text: 'Er det talt efter?' },
          { author: '', text: paragraph('Ja.') + paragraph('Nej.') },
        ],
      },
      is: '310',
      tells: ['- Kommentarer er ikke kommet med: »Bo Ravn: Er det talt efter?«, »Ukendt: Ja. Nej.«.'],
    },
  ])('$says', checkCase);
});

describe('fields', () => {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
  test.each<WordCase>([
    {
      says: 'stand with what they showed, told in one line',
      docx: {
        body: paragraphOf(
          `${run('Trykt ')}<w:fldSimple w:instr=" DATE ">${run('1. maj 2030')}</w:fldSimple>${run(', se ')}${field('REF _Ref1 \\h', 'figur 2')}${run(' på side ')}${field('PAGEREF _Ref1', '12')}`,
        ),
      },
      is: 'Trykt 1. maj 2030, se figur 2 på side 12',
      tells: [
        '- Felter står med det, de viste i Word: DATE »1. maj 2030«, REF »figur 2«, PAGEREF »12«. Ret dem, der ikke passer mere.',
      ],
    },
    {
      says: 'within fields give the outer one’s result only',
      docx: {
        body: paragraphOf(
          `${mark('begin')}${code(' IF ')}${field('MERGEFIELD a', 'x')}${code(' = "" "b" "c" ')}${mark('separate')}${run('læser')}${mark('end')}`,
        ),
      },
      is: 'læser',
    },
    {
      says: 'that showed nothing leave a mark with what they are, index entries leave nothing',
      docx: {
        body: paragraphOf(
          `${run('a ')}${mark('begin')}${code(' EQ \\f(1;2) ')}${mark('end')}${mark('begin')}${code(' XE "Skove" ')}${mark('end')}${run(' b')}`,
        ),
      },
      is: 'a {/* SKRIV: her stod feltet EQ \\f(1;2), som intet viste; skriv, hvad der skal stå. */} b',
    },
    {
      says: 'that reach over paragraphs do',
      docx: {
        body:
          `<w:p>${mark('begin')}${code(' QUOTE ')}${mark('separate')}${run('a')}</w:p>` +
          `<w:p>${run('b')}${mark('end')}${run(' c')}</w:p>`,
      },
      is: 'a\n\nb c',
    },
    {
      says: 'that never end swallow neither text nor notes',
      docx: {
        body:
          `<w:p>${mark('begin')}${code(' DATE ')}${mark('separate')}${run('a')}</w:p>` +
          paragraphOf(run('b') + '<w:r><w:footnoteReference w:id="1"/></w:r>'),
        notes: ['et'],
      },
      is: 'a\n\nb[^1]\n\n[^1]: et',
    },
    {
      says: 'of a table of contents are left out over all their paragraphs, and what follows is not',
      docx: {
        body:
          `<w:p>${mark('begin')}${code(' TOC \\o "1-3" ')}${mark('separate')}${run('Skove')}<w:r><w:tab/></w:r>${field('PAGEREF _T', '3')}</w:p>` +
          paragraph('Veje 7', 'toc1') +
          `<w:p>${mark('end')}</w:p>` +
          heading('Skove') +
          paragraph('Tekst.'),
      },
      has: ['headline: Skove', '--- Tekst.'],
      tells: ['Indholdsfortegnelsen (4 ord) er ikke kommet med'],
      quiet: ['PAGEREF'],
    },
    {
      says: 'to fill in keep what was filled in, and prompts are left out and told',
      docx: {
        body:
          paragraphOf(
            `${run('Navn: ')}<w:sdt><w:sdtContent>${run('Bo')}</w:sdtContent></w:sdt>${run(' By: ')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Klik her')}</w:sdtContent></w:sdt>`,
          ) +
          `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph('Skriv her')}</w:sdtContent></w:sdt>`,
      },
      is: 'Navn: Bo By:',
      tells: ['- Felter, der ikke er udfyldt, er ikke kommet med: »Klik her«, »Skriv her«.'],
    },
  ])('$says', checkCase);
});

describe('what stands beside the text', () => {
  test.each<WordCase>([
    {
      says: 'headers, footers and a watermark are told once, however many pages have them',
      docx: {
        body: paragraph('Tekst.'),
        header: `${paragraph('Udkast til intern høring')}<w:p><w:r><w:pict><v:shape><v:textpath string="FORTROLIGT"/></v:shape></w:pict></w:r></w:p>`,
        footer: paragraphOf(`${run('Side ')}<w:fldSimple w:instr=" PAGE ">${run('1')}</w:fldSimple>`),
        relations: [['rId9', 'header', 'header2.xml']],
        parts: {
          'word/header2.xml': `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraph('Udkast til intern høring')}</w:hdr>`,
        },
      },
      is: 'Tekst.',
      tells: [
        '- Sidehoved er ikke kommet med: »Udkast til intern høring«, »FORTROLIGT«.',
        '- Sidefod er ikke kommet med: »Side 1«.',
      ],
      quiet: ['PAGE'],
    },
    {
      says: 'a document within the document leaves a mark and is told',
      docx: {
        body: paragraph('a') + '<w:altChunk r:id="rIdA"/>' + paragraphOf('<w:subDoc r:id="rIdB"/>'),
        relations: [
          ['rIdA', 'aFChunk', 'del1.html'],
          ['rIdB', 'subDocument', 'del2.docx', 'External'],
        ],
        parts: { 'word/del1.html': '<?xml?><p>x</p>' },
      },
      has: [
        /a \{\/\* SKRIV: her stod et indlejret dokument \(del1\.html\); .*\*\/\} \{\/\* SKRIV: her stod et underdokument/,
      ],
      isWhole: false,
      tells: [
        '2 dokumenter i dokumentet er IKKE kommet med og ikke talt.',
        '- Dokumenter i dokumentet er ikke kommet med; der står SKRIV: på stedet: et indlejret dokument (del1.html), et underdokument.',
      ],
    },
    {
      says: 'building blocks and properties of the file are no text of it',
      docx: {
        body: paragraph('Tekst.'),
        parts: {
          'word/glossary/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph('Byggesten')}</w:body></w:document>`,
          'docProps/core.xml': '<cp xmlns="urn:x"><title>Egenskab</title></cp>',
          'customXml/item1.xml': '<a>Data</a>',
        },
      },
      is: 'Tekst.',
      quiet: ['Byggesten', 'Egenskab', 'Data'],
    },
  ])('$says', checkCase);
});

test('a kind of remark is one line, however often it occurs', async () => {
  await checkCase({
    says: '',
    docx: {
      body: table([
        ['A', 'B'],
        ...Array.from({ length: 300 }, (_, index) => [
          `${index}`,
          paragraphOf(run(`mærket ${index}`, '<w:highlight w:val="yellow"/>')),
        ]),
      ]),
    },
    tells: [/»mærket 0«, »mærket 1«, »mærket 2«, »mærket 3«, »mærket 4«, »mærket 5« og 294 til\. Kør/],
  });
});
