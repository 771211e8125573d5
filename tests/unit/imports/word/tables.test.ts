import { describe, test } from 'vitest';
import {
  cell,
  heading,
  listItem,
  numberedList,
  paragraph,
  paragraphOf,
  run,
  table,
  tableOf,
  textBox,
} from '../../../helpers/word/markup.ts';
import { checkCase } from './case.ts';
import type { WordCase } from './case.ts';

const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const covered = cell('<w:p/>', '<w:vMerge/>');

describe('tables', () => {
  test.each<WordCase>([
    {
      says: 'stay, with their first row as head',
      docx: {
        body: table([
          ['Træ', 'Antal'],
          ['Bøg', '310'],
          ['Eg | lind', '20'],
        ]),
      },
      is: '| Træ | Antal |\n| --- | --: |\n| Bøg | 310 |\n| Eg \\| lind | 20 |',
    },
    {
      says: 'keep the paragraphs and line ends of a cell apart',
      docx: {
        body: table([
          ['A', 'B'],
          [paragraph('linje1') + paragraph('linje2'), paragraphOf(`${run('3')}<w:r><w:br/></w:r>${run('4')}`)],
        ]),
      },
      is: '| A | B |\n| --- | --- |\n| linje1<br />linje2 | 3<br />4 |',
    },
    {
      says: 'keep the lists of a cell apart, with their signs',
      docx: {
        numbering: numberedList(1, ['bullet']) + numberedList(4, ['decimal']),
        body: table([
          ['A', 'B'],
          [listItem('a') + listItem('b'), listItem('c', { list: 4 }) + listItem('d', { list: 4 })],
        ]),
      },
      is: '| A | B |\n| --- | --- |\n| • a<br />• b | 1. c<br />2. d |',
    },
    {
      says: 'keep a heading in a cell as bold text',
      docx: {
        body: table([
          ['A', 'B'],
          [heading('Tal', 2) + paragraph('a'), 'b'],
        ]),
      },
      is: '| A | B |\n| --- | --- |\n| **Tal**<br />a | b |',
    },
    {
      says: 'write a table in a cell as lines, which is told',
      docx: {
        body: table([
          ['A', 'B'],
          [
            'a',
            table([
              ['1', '2'],
              ['3', '4'],
            ]) + '<w:p/>',
          ],
        ]),
      },
      is: '| A | B |\n| --- | --- |\n| a | 1 · 2<br />3 · 4 |',
      tells: ['- En tabel i en tabel er skrevet som linjer i sin celle; se efter.'],
    },
    {
      says: 'write empty cells for what a merged one covers, which is told in one line',
      docx: {
        body: tableOf(
          row(cell('A'), cell('B'), cell('C')) +
            row(cell('a', '<w:vMerge w:val="restart"/>'), cell('bc', '<w:gridSpan w:val="2"/>')) +
            row(covered, cell('b2'), cell('c2')) +
            row(covered, cell('b3'), cell('c3')),
        ),
      },
      is: '| A | B | C |\n| --- | --- | --- |\n| a | bc |  |\n|  | b2 | c2 |\n|  | b3 | c3 |',
      tells: ['- 2 flettede celler i tabellerne er delt; se dem efter.'],
    },
    {
      says: 'have no columns that are covered in every row',
      docx: {
        body: tableOf(
          row(cell('A', '<w:gridSpan w:val="3"/>'), cell('B')) +
            row(cell('a', '<w:gridSpan w:val="2"/>'), cell('b'), cell('c')),
        ),
      },
      is: '| A |  | B |\n| --- | --- | --- |\n| a | b | c |',
    },
    {
      says: 'fill up rows that are too short, or begin later',
      docx: {
        body: tableOf(
          row(cell('A'), cell('B')) +
            row(cell('a')) +
            `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('b')}</w:tr>`,
        ),
      },
      is: '| A | B |\n| --- | --- |\n| a |  |\n|  | b |',
    },
    {
      says: 'with nothing in them leave nothing',
      docx: {
        body:
          table([
            ['', ''],
            ['', ''],
          ]) + paragraph('Tekst.'),
      },
      is: 'Tekst.',
    },
    {
      says: 'leave out hidden rows and tell what they said',
      docx: {
        body: tableOf(
          row(cell('A'), cell('B')) +
            `<w:tr><w:trPr><w:hidden/></w:trPr>${cell('skjult')}${cell('7')}</w:tr>` +
            row(cell('a'), cell('b')),
        ),
      },
      is: '| A | B |\n| --- | --- |\n| a | b |',
      tells: ['Skjult tekst er ikke kommet med: »skjult«, »7«.'],
    },
    {
      says: 'that are columns of text become paragraphs, which is told',
      docx: {
        body: table([[paragraph('Spalte 1.') + paragraph('Mere.'), heading('Spalte 2', 2) + paragraph('Tekst.')]]),
      },
      has: ['headline: Spalte 2', 'Spalte 1. Mere. Tekst.'],
      tells: ['- En tabel med spalter af tekst er blevet til almindelige afsnit.'],
    },
    {
      says: 'take a text box out of a cell',
      docx: {
        body: table([
          ['A', 'B'],
          ['a', paragraphOf(run('b') + textBox(paragraph('boks') + paragraph('mere')))],
        ]),
      },
      is: '| A | B |\n| --- | --- |\n| a | b |\n\n<FactBox title="SKRIV: boksens overskrift">\n\nboks\n\nmere\n\n</FactBox>',
    },
    {
      says: 'with a span of a million columns do not trip',
      docx: { body: tableOf(row(cell('A', '<w:gridSpan w:val="1000000"/>')) + row(cell('a'), cell('b'))) },
      is: '| A |  |\n| --- | --- |\n| a | b |',
    },
  ])('$says', checkCase);
});

describe('boxes', () => {
  test.each<WordCase>([
    {
      says: 'a table of one cell with a heading is a fact box with that title',
      docx: {
        body:
          paragraph('Før.') +
          table([[heading('Fakta', 2) + listItem('Et faktum.') + listItem('Et til.')]]) +
          paragraph('Efter.'),
      },
      is: 'Før.\n\n<FactBox title="Fakta">\n\n- Et faktum.\n- Et til.\n\n</FactBox>\n\nEfter.',
      tells: ['- En tekstboks eller tabel med én celle er blevet til `<FactBox>`.'],
    },
    {
      says: 'a first line in bold is the title',
      docx: { body: table([[paragraphOf(run('Fakta', '<w:b/>')) + paragraph('Et faktum.')]]) },
      is: '<FactBox title="Fakta">\n\nEt faktum.\n\n</FactBox>',
    },
    {
      says: 'a row above one cell of several lines is the title',
      docx: { body: table([['Fakta'], [listItem('Et faktum.') + listItem('Et til.')]]) },
      is: '<FactBox title="Fakta">\n\n- Et faktum.\n- Et til.\n\n</FactBox>',
    },
    {
      says: 'a box without a title asks for one',
      docx: { body: table([['Kun en linje.']]) },
      is: '<FactBox title="SKRIV: boksens overskrift">\n\nKun en linje.\n\n</FactBox>',
    },
    {
      says: 'headings, boxes and tables within a box keep its form',
      docx: {
        body: table([
          [
            heading('Fakta') +
              paragraph('a') +
              heading('Under', 2) +
              paragraph('b') +
              table([[paragraph('inde') + paragraph('i')]]) +
              table([
                ['A', 'B'],
                ['1', '2'],
              ]) +
              '<w:p/>',
          ],
        ]),
      },
      is: '<FactBox title="Fakta">\n\na\n\n**Under**\n\nb\n\ninde\n\ni\n\n| A | B |\n| --: | --: |\n| 1 | 2 |\n\n</FactBox>',
    },
    {
      says: 'a text box is a box, and stands once',
      docx: {
        body: paragraphOf(
          run('Før.') + textBox(paragraphOf(run('Fakta', '<w:b/>')) + paragraph('Et faktum.')) + run(' Efter.'),
        ),
      },
      is: 'Før. Efter.\n\n<FactBox title="Fakta">\n\nEt faktum.\n\n</FactBox>',
    },
    {
      says: 'a box in a list stands behind the list',
      docx: {
        body:
          listItem('a') +
          paragraphOf(
            run('b') + textBox(paragraph('boks')),
            '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
          ) +
          listItem('c'),
      },
      is: '- a\n- b\n- c\n\n<FactBox title="SKRIV: boksens overskrift">\n\nboks\n\n</FactBox>',
    },
  ])('$says', checkCase);
});
