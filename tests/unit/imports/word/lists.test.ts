import { describe, test } from 'vitest';
import { listItem, numberedList, numberProperties, paragraph, paragraphOf, run } from '../../../helpers/word/markup.ts';
import { checkCase } from './case.ts';
import type { WordCase } from './case.ts';

const item = (text: string, level = 0, list = 4) => listItem(text, { list, level });
const style = (id: string, name: string, properties: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:pPr>${properties}</w:pPr></w:style>`;

describe('lists', () => {
  test.each<WordCase>([
    { says: 'with bullets stay', docx: { body: listItem('Bøg') + listItem('Eg') }, is: '- Bøg\n- Eg' },
    {
      says: 'keep their levels, also when one is jumped over',
      docx: {
        numbering: numberedList(4, ['bullet', 'bullet', 'bullet']),
        body: item('a') + item('b', 1) + item('c', 2) + item('d', 1) + item('e') + item('f', 2),
      },
      is: '- a\n  - b\n    - c\n  - d\n- e\n  - f',
    },
    {
      says: 'may have numbers inside bullets',
      docx: {
        numbering: numberedList(4, ['bullet', 'decimal']),
        body: item('a') + item('b', 1) + item('c', 1) + item('d') + item('e', 1),
      },
      is: '- a\n  1. b\n  2. c\n- d\n  1. e',
    },
    {
      says: 'go on counting behind a paragraph and a table',
      docx: {
        numbering: numberedList(4, ['decimal']),
        body: item('a') + item('b') + paragraph('Imellem.') + item('c') + paragraph('Igen.') + item('d'),
      },
      is: '1. a\n2. b\n\nImellem.\n\n3. c\n\nIgen.\n\n4. d',
    },
    {
      says: 'begin where their definition begins, and start over where they say so',
      docx: {
        numbering: `${numberedList(4, ['decimal'], 3)}<w:num w:numId="5"><w:abstractNumId w:val="4"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
        body: item('a') + item('b') + item('c', 0, 5) + item('d', 0, 5),
      },
      is: '3. a\n4. b\n\n1) c\n2) d',
    },
    {
      says: 'by a style stay, and stand where the style’s list puts them',
      docx: {
        numbering:
          '<w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:pStyle w:val="P1"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:pStyle w:val="P2"/></w:lvl></w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="4"/></w:num>',
        styles:
          style('P1', 'KL punkt', '<w:numPr><w:numId w:val="4"/></w:numPr>') +
          '<w:style w:type="paragraph" w:styleId="P2"><w:name w:val="KL underpunkt"/><w:basedOn w:val="P1"/></w:style>',
        body: paragraph('a', 'P1') + paragraph('b', 'P2') + paragraph('c', 'P1'),
      },
      is: '- a\n  - b\n- c',
    },
    {
      says: 'of List Bullet 2 and 3 stand one and two levels in',
      docx: {
        numbering: numberedList(4, ['bullet']),
        styles: ['List Bullet', 'List Bullet 2', 'List Bullet 3']
          .map((name) => style(name.replaceAll(' ', ''), name, '<w:numPr><w:numId w:val="4"/></w:numPr>'))
          .join(''),
        body: paragraph('a', 'ListBullet') + paragraph('b', 'ListBullet2') + paragraph('c', 'ListBullet3'),
      },
      is: '- a\n  - b\n    - c',
    },
    {
      says: 'with letters, Roman numbers or signs become numbers, which is told with what they said',
      docx: {
        numbering:
          numberedList(4, ['lowerLetter']) +
          '<w:abstractNum w:abstractNumId="5"><w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="§ %1"/></w:lvl></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="5"/></w:num>',
        body: item('a') + item('b') + paragraph('Og:') + item('c', 0, 5),
      },
      is: '1. a\n2. b\n\nOg:\n\n4. c',
      tells: ['- Listernes »a.«, »b.«, »§ IV« er blevet til 1., 2. og så videre; ret henvisninger til dem.'],
    },
    {
      says: 'are not made of paragraphs whose numbering is switched off or shows nothing',
      docx: {
        numbering: numberedList(4, ['none']),
        styles: style('P1', 'Punkt', '<w:numPr><w:numId w:val="4"/></w:numPr>'),
        body: paragraphOf(run('a'), `<w:pStyle w:val="P1"/>${numberProperties(0)}`) + item('b'),
      },
      is: 'a\n\nb',
    },
    {
      says: 'whose definition is missing have bullets',
      docx: { numbering: '', body: item('a', 0, 77) + item('b', 0, 77) },
      is: '- a\n- b',
    },
    {
      says: 'take in the paragraph that continues an item',
      docx: {
        styles: '<w:style w:type="paragraph" w:styleId="LC"><w:name w:val="List Continue"/></w:style>',
        body: listItem('a') + paragraph('mere om a', 'LC') + listItem('b'),
      },
      is: '- a\n\n  mere om a\n- b',
    },
    {
      says: 'take in a paragraph of a list without a sign',
      docx: {
        numbering:
          numberedList(4, ['decimal']) +
          '<w:abstractNum w:abstractNumId="5"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val=" "/></w:lvl></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="5"/></w:num>',
        body: item('a') + item('mere om a', 0, 5) + item('b'),
      },
      is: '1. a\n\n   mere om a\n2. b',
    },
    {
      says: 'that were typed with signs become lists',
      docx: { body: paragraph('•\tBøg') + paragraphOf(run('·') + '<w:r><w:tab/></w:r>' + run('Eg', '<w:b/>')) },
      is: '- Bøg\n- **Eg**',
    },
    {
      says: 'that were typed with numbers or strokes stay as they were typed',
      docx: { body: paragraph('1. Bøg') + paragraph('- Eg') + paragraph('+ Elm') },
      is: '1\\. Bøg\n\n\\- Eg\n\n\\+ Elm',
    },
    {
      says: 'do not count what was deleted',
      docx: {
        numbering: numberedList(4, ['decimal']),
        body:
          item('a') +
          paragraphOf(
            '<w:del w:id="1" w:author="A"><w:r><w:delText>væk</w:delText></w:r></w:del>',
            `${numberProperties(4)}<w:rPr><w:del w:id="2" w:author="A"/></w:rPr>`,
          ) +
          item('b'),
      },
      is: '1. a\n2. b',
    },
    {
      says: 'with a level that is no number do not trip',
      docx: {
        body:
          paragraphOf(run('a'), '<w:numPr><w:ilvl w:val="99999999"/><w:numId w:val="1"/></w:numPr>') +
          paragraphOf(run('b'), '<w:numPr><w:ilvl w:val="x"/><w:numId w:val="1"/></w:numPr>'),
      },
      has: ['a', 'b'],
    },
  ])('$says', checkCase);
});
