import { describe, test } from 'vitest';
import { field, paragraph, paragraphOf, run } from '../../../helpers/word/markup.ts';
import { checkCase } from './case.ts';
import type { WordCase } from './case.ts';

const link = (id: string, text: string) => `<w:hyperlink r:id="${id}">${run(text)}</w:hyperlink>`;
const bold = '<w:b/>';
const italic = '<w:i/>';

describe('how text is set', () => {
  test.each<WordCase>([
    {
      says: 'bold and italics stay, nested where they overlap',
      docx: { body: paragraphOf(run('a ') + run('b ', bold) + run('c', bold + italic) + run(' d')) },
      is: 'a **b _c_** d',
    },
    {
      says: 'blanks and signs at the ends of bold text stand outside it, so no codes are needed',
      docx: { body: paragraphOf(run('før', '') + run(' Fed. ', bold) + run('(efter)', bold) + run('s')) },
      is: 'før **Fed. (efter**)s',
    },
    {
      says: 'quotation marks of Word become Danish, whatever is bold between them, and it is told',
      docx: {
        body:
          paragraphOf(run('”Nej,” sagde hun, ”vi ') + run('vil', bold) + run('.”')) +
          paragraph('Et rør på 5” og et på 6”.'),
      },
      is: '»Nej,« sagde hun, »vi **vil**.«\n\nEt rør på 5” og et på 6”.',
      tells: [/Anførselstegn er blevet til »…« i ét afsnit\./],
    },
    {
      says: 'an address that is no link becomes one, also where the spelling checker divided it',
      docx: { body: paragraphOf(run('Se https://www.') + run('kl.dk/a_b. Skriv til kl@kl.dk')) },
      is: 'Se [https://www.kl.dk/a_b](https://www.kl.dk/a_b). Skriv til [kl@kl.dk](mailto:kl@kl.dk)',
    },
    {
      says: 'runs that the spelling checker divided are one',
      docx: { body: paragraphOf(`${run('Sko', bold)}<w:proofErr w:type="spellStart"/>${run('ven', bold)}`) },
      is: '**Skoven**',
    },
    {
      says: 'bold by a style of letters stays, bold by a style of paragraphs is only looks',
      docx: {
        styles:
          '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>' +
          '<w:style w:type="paragraph" w:styleId="Ind"><w:name w:val="Indledning"/><w:rPr><w:b/></w:rPr></w:style>',
        body: paragraphOf(run('Alt her ') + run('fed', '<w:rStyle w:val="Strong"/>'), '<w:pStyle w:val="Ind"/>'),
      },
      is: 'Alt her **fed**',
    },
    {
      says: 'raised and lowered figures stay',
      docx: {
        body: paragraphOf(
          `${run('12 m')}${run('2', '<w:vertAlign w:val="superscript"/>')}${run(' og CO')}${run('2', '<w:vertAlign w:val="subscript"/>')}`,
        ),
      },
      is: '12 m<sup>2</sup> og CO<sub>2</sub>',
    },
    {
      says: 'figures raised by a style stay, and are counted like others',
      docx: {
        styles:
          '<w:style w:type="character" w:styleId="Hoj"><w:name w:val="Høj"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
        body: paragraphOf(run('12 m') + run('2', '<w:rStyle w:val="Hoj"/>')),
      },
      is: '12 m<sup>2</sup>',
    },
    {
      says: 'figures that LibreOffice raises by points stay raised',
      docx: {
        body: paragraphOf(
          `${run('12 m')}${run('2', '<w:position w:val="8"/><w:sz w:val="19"/>')}${run(' H')}${run('2', '<w:position w:val="-2"/><w:sz w:val="19"/>')}${run('O ', '<w:position w:val="2"/>')}`,
        ),
      },
      is: '12 m<sup>2</sup> H<sub>2</sub>O',
    },
    {
      says: 'a line end in a paragraph stays one, and at its end falls away',
      docx: { body: paragraphOf(`${run('Første')}<w:r><w:br/></w:r>${run(' anden')}<w:r><w:br/></w:r>`) },
      is: 'Første\\\nanden',
    },
    {
      says: 'an end of page or column ends the paragraph',
      docx: {
        body: paragraphOf(
          `${run('Før')}<w:r><w:br w:type="page"/></w:r>${run('efter')}<w:r><w:br w:type="column"/></w:r>${run('sidst')}`,
        ),
      },
      is: 'Før\n\nefter\n\nsidst',
    },
    {
      says: 'the end of a section leaves nothing',
      docx: { body: paragraphOf(run('Før'), '<w:sectPr><w:type w:val="nextPage"/></w:sectPr>') + paragraph('efter') },
      is: 'Før\n\nefter',
    },
    {
      says: 'a quotation by its style is one',
      docx: {
        body:
          paragraph('Vi spurgte bare.', 'Quote') + paragraph('Det havde ingen gjort.', 'Quote') + paragraph('Slut.'),
      },
      is: '> Vi spurgte bare.\n>\n> Det havde ingen gjort.\n\nSlut.',
    },
    {
      says: 'colours and strokes are told with their words, one line for each',
      docx: {
        body:
          paragraphOf(
            run('TJ', '<w:highlight w:val="yellow"/>') + run('EK', '<w:highlight w:val="green"/>') + run(' og '),
          ) + paragraphOf(run('rødt', '<w:color w:val="FF0000"/>') + run(' og ') + run('væk', '<w:strike/>')),
      },
      is: 'TJEK og\n\nrødt og væk',
      tells: [
        '- Fremhævet med farve i Word, måske en huskeseddel: »TJEK«, »rødt«.',
        '- Streget over i Word, men kommet med: »væk«. Slet det, der skal væk.',
      ],
    },
  ])('$says', checkCase);
});

describe('signs', () => {
  test.each<WordCase>([
    {
      says: 'soft hyphens and other invisible signs fall away, hard blanks and hyphens become plain',
      docx: { body: paragraph('for\u00adening\u200b 3,4\u00a0mio.\u202fkr. \ufeffEU\u2011land\u200e') },
      is: 'forening 3,4 mio. kr. EU-land',
    },
    {
      says: 'soft and hard hyphens of Word are what they look like',
      docx: {
        body: paragraphOf(
          '<w:r><w:t>for</w:t><w:softHyphen/><w:t>ening, EU</w:t><w:noBreakHyphen/><w:t>land</w:t></w:r>',
        ),
      },
      is: 'forening, EU-land',
    },
    {
      says: 'letters of two signs become one',
      docx: { body: paragraph('A\u030arhus og bla\u030a') },
      is: 'Århus og blå',
    },
    {
      says: 'tabs and several blanks are one blank',
      docx: { body: paragraphOf(`<w:r><w:tab/></w:r>${run('a  b')}<w:r><w:tab/></w:r>${run(' c ')}`) },
      is: 'a b c',
    },
    {
      says: 'private signs of a font of drawings are read by the font',
      docx: { body: paragraphOf(run('\uf0e0 videre', '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>')) },
      is: '→ videre',
    },
    {
      says: 'letters of the font Symbol are Greek',
      docx: { body: paragraphOf(run('\uf061 og \uf062', '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>')) },
      is: 'α og β',
    },
    {
      says: 'a drawing without a character leaves a mark and is told',
      docx: { body: paragraphOf(`${run('Se ')}<w:r><w:sym w:font="Logofont" w:char="F041"/></w:r>${run(' her')}`) },
      has: [/Se \{\/\* SKRIV: her stod et tegn fra skriften Logofont; .* \*\/\} her/],
      tells: ['Tegn uden navn, som kun deres skrift kan vise; der står SKRIV: på stedet: »Logofont F041«.'],
    },
  ])('$says', checkCase);
});

describe('links', () => {
  test.each<WordCase>([
    {
      says: 'stay, across runs and with what is bold in them',
      docx: {
        links: { rIdA: 'https://www.example.org/a?b=1&c=2' },
        body: paragraphOf(
          `${run('Se ')}<w:hyperlink r:id="rIdA">${run('for')}${run('eningen', bold)}</w:hyperlink>${run('.')}`,
        ),
      },
      is: 'Se [for**eningen**](https://www.example.org/a?b=1\\&c=2).',
    },
    {
      says: 'that are written as fields stay',
      docx: { body: paragraphOf(field('HYPERLINK "https://www.example.org/x" \\l "sted"', 'her')) },
      is: '[her](https://www.example.org/x#sted)',
    },
    {
      says: 'to mail stay',
      docx: { links: { rIdA: 'mailto:kl@example.org' }, body: paragraphOf(link('rIdA', 'skriv')) },
      is: '[skriv](mailto:kl@example.org)',
    },
    {
      says: 'with an address as their text are written out',
      docx: {
        links: { rIdA: 'https://www.example.org/' },
        body: paragraphOf(link('rIdA', 'https://www.example.org/')),
      },
      has: ['(https://www.example.org/)'],
    },
    {
      says: 'with blanks, brackets and lines in the address are one address',
      docx: { links: { rIdA: 'https://example.org/a b|{c}<d>"e"' }, body: paragraphOf(link('rIdA', 'her')) },
      is: '[her](https://example.org/a%20b%7C%7Bc%7D%3Cd%3E%22e%22)',
    },
    {
      says: 'to the disk, to code, or to a place in the file become text, told in one line',
      docx: {
        links: { rIdA: 'file:///C:/skov.docx', rIdB: 'javascript:alert(1)', rIdC: '../andet.docx' },
        body: paragraphOf(
          `${link('rIdA', 'filen')}${run(' ')}${link('rIdB', 'koden')}${run(' ')}${link('rIdC', 'det andet')}${run(' ')}<w:hyperlink w:anchor="_Ref1">${run('afsnittet')}</w:hyperlink>`,
        ),
      },
      is: 'filen koden det andet afsnittet',
      tells: [
        '- 4 links, der ikke fører nogen steder hen fra en side, er blevet til almindelig tekst: »filen«, »koden«, »det andet«, »afsnittet«.',
      ],
    },
    {
      says: 'whose relationship is missing become text',
      docx: { body: paragraphOf(link('rIdNone', 'her')) },
      is: 'her',
    },
  ])('$says', checkCase);
});
