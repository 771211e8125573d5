import { describe, expect, test } from 'vitest';
import { importDocx } from '../../../helpers/word/import.ts';
import { xmlPart } from '../../../helpers/word/docx.ts';
import {
  drawing,
  field,
  heading,
  listItem,
  paragraph,
  paragraphOf,
  picture,
  pictureRun,
  run,
  table,
  textBox,
} from '../../../helpers/word/markup.ts';
import { PNG } from '../../../helpers/word/png.ts';
import { checkCase } from './case.ts';
import type { WordCase } from './case.ts';

const figure = (caption: string, alt: string, file = 'skove-1.png') =>
  `<Figure caption="${caption}">\n\n![${alt}](../media/${file})\n\n</Figure>`;
const ASKED = 'SKRIV: billedteksten';
const emf = (description = '') => ({
  body: paragraph('Før.') + picture(description, 'rIdEmf') + paragraph('Efter.'),
  relations: [['rIdEmf', 'image', 'media/image2.emf'] as [string, string, string]],
});

describe('pictures', () => {
  test.each<WordCase>([
    {
      says: 'become figures with the author’s description',
      docx: { image: PNG, body: paragraph('Før.') + picture('En bøgeskov') + paragraph('Efter.') },
      is: `Før.\n\n${figure(ASKED, 'En bøgeskov')}\n\nEfter.`,
    },
    {
      says: 'without a description ask for one',
      docx: { image: PNG, body: picture() },
      is: figure(ASKED, 'SKRIV: hvad billedet viser'),
      tells: ['- Et billede mangler en beskrivelse; Kontrol viser hvor.'],
    },
    {
      says: 'lose the note that Word guessed their description',
      docx: { image: PNG, body: picture('Et træ\n\nAutomatisk genereret beskrivelse') },
      is: figure(ASKED, 'Et træ'),
    },
    {
      says: 'within a sentence stand behind its paragraph',
      docx: { image: PNG, body: paragraphOf(run('Se ') + pictureRun('a') + run('her.')) },
      is: `Se her.\n\n${figure(ASKED, 'a')}`,
    },
    {
      says: 'in a list stand behind the list, in a heading behind the heading, in a table behind the table',
      docx: {
        image: PNG,
        body:
          heading('S') +
          paragraphOf(run('Tal') + pictureRun('i overskrift'), '<w:pStyle w:val="heading2"/>') +
          listItem('a') +
          paragraphOf(run('b') + pictureRun('i liste'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') +
          listItem('c') +
          table([
            ['A', 'B'],
            ['1', paragraphOf(run('2') + pictureRun('i tabel'))],
          ]),
      },
      is: `## Tal\n\n${figure(ASKED, 'i overskrift')}\n\n- a\n- b\n- c\n\n${figure(ASKED, 'i liste')}\n\n| A | B |\n| --: | --: |\n| 1 | 2 |\n\n${figure(ASKED, 'i tabel')}`,
      tells: ['- Et billede i en tabel står nu efter tabellen.'],
    },
    {
      says: 'side by side in a table, with captions below, are figures with captions',
      docx: {
        image: PNG,
        body: table([
          [picture('a'), picture('b')],
          [paragraph('Til venstre', 'caption'), paragraph('Til højre', 'caption')],
        ]),
      },
      is: `${figure('Til venstre', 'a')}\n\n${figure('Til højre', 'b')}`,
    },
    {
      says: 'that are cropped in Word are told, for the rest may be secret',
      docx: {
        image: PNG,
        body: paragraphOf(
          drawing(
            '<pic:pic><pic:blipFill><a:blip r:embed="rIdImage"/><a:srcRect l="25000"/></pic:blipFill></pic:pic>',
            'Et brev',
          ),
        ),
      },
      tells: ['Beskåret i Word, men kommet med i fuld størrelse: »Et brev«. Beskær filen'],
    },
    {
      says: 'of the older drawing language are pictures too',
      docx: {
        image: PNG,
        body: paragraphOf(
          '<w:r><w:pict><v:shape alt="En skov"><v:imagedata r:id="rIdImage"/></v:shape></w:pict></w:r>',
        ),
      },
      is: figure(ASKED, 'En skov'),
    },
    {
      says: 'that a field fetched are pictures too',
      docx: { image: PNG, body: paragraphOf(field('INCLUDEPICTURE "https://example.org/a.png"', pictureRun('a'))) },
      is: figure(ASKED, 'a'),
      quiet: ['SKRIV: her stod feltet'],
    },
  ])('$says', checkCase);

  test('are named after the chapter and written once each', async () => {
    const { pictures, text } = await importDocx({ image: PNG, body: picture('a') + picture('b') }, 'natur/skove');
    expect(pictures.map(({ path }) => path)).toEqual(['2030/media/natur-skove-1.png']);
    expect(text.match(/\.\.\/\.\.\/media\/natur-skove-1\.png/g)).toHaveLength(2);
  });

  test('are named by what they are, whatever the file calls them', async () => {
    const { pictures } = await importDocx({
      body: picture('a', 'rIdA'),
      relations: [['rIdA', 'image', 'media/image1.jpeg']],
      parts: { 'word/media/image1.jpeg': PNG },
    });
    expect(pictures.map(({ path }) => path)).toEqual(['2030/media/skove-1.png']);
  });
});

describe('captions', () => {
  test.each<WordCase>([
    {
      says: 'below a picture are its caption',
      docx: {
        image: PNG,
        body: picture('a') + paragraph('Figur 1: Bøg & "eg" på 5"', 'caption') + paragraph('Tekst.'),
      },
      is: `${figure('Figur 1: Bøg & &quot;eg&quot; på 5&quot;', 'a')}\n\nTekst.`,
    },
    {
      says: 'above the pictures are theirs when the last picture has none below',
      docx: {
        image: PNG,
        body: paragraph('Om a', 'caption') + picture('a') + paragraph('Om b', 'caption') + picture('b'),
      },
      is: `${figure('Om a', 'a')}\n\n${figure('Om b', 'b')}`,
    },
    {
      says: 'below two pictures are the last one’s',
      docx: { image: PNG, body: picture('a') + picture('b') + paragraph('Om b', 'caption') },
      is: `${figure(ASKED, 'a')}\n\n${figure('Om b', 'b')}`,
    },
    {
      says: 'in a text box at a floating picture are its caption',
      docx: {
        image: PNG,
        body: paragraphOf(pictureRun('a') + textBox(paragraph('Om a', 'caption'))) + paragraph('Tekst.'),
      },
      is: `${figure('Om a', 'a')}\n\nTekst.`,
    },
    {
      says: 'above a table, or by themselves, are paragraphs',
      docx: {
        image: PNG,
        body:
          picture('a') +
          paragraph('Tabel 1: Træer', 'caption') +
          table([
            ['A', 'B'],
            ['1', '2'],
          ]) +
          paragraph('Alene', 'caption'),
      },
      is: `${figure(ASKED, 'a')}\n\nTabel 1: Træer\n\n| A | B |\n| --: | --: |\n| 1 | 2 |\n\nAlene`,
    },
    {
      says: 'with a number that Word counts, and a note, keep both',
      docx: {
        image: PNG,
        body:
          picture('a') +
          paragraphOf(
            run('Figur ') +
              field('SEQ Figur \\* ARABIC', '3') +
              run(': Bøg') +
              '<w:r><w:footnoteReference w:id="1"/></w:r>',
            '<w:pStyle w:val="caption"/>',
          ),
        notes: ['Foto: Bo.'],
      },
      is: `${figure('Figur 3: Bøg', 'a')}\n\n[^1]\n\n[^1]: Foto: Bo.`,
      quiet: ['SEQ'],
    },
  ])('$says', checkCase);
});

describe('pictures that cannot be shown leave a mark at their place and are told in one line', () => {
  const mark = (what: string, said = '') =>
    `Før.\n\n{/* SKRIV: her stod et billede${what}; gem det som PNG eller JPEG, og sæt det ind.${said} */}\n\nEfter.`;

  test.each<[string, string, Uint8Array | null]>([
    [' af typen EMF', 'image2.emf', Buffer.from([1, 0, 0, 0])],
    [' af typen WMF', 'image2.dat', Buffer.from([0xd7, 0xcd, 0xc6, 0x9a])],
    [' af typen TIFF', 'image2.tiff', Buffer.from('II*\0')],
    [' af typen SVG', 'image2.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    [' af typen HEIC', 'image2.bin', Buffer.from('\0\0\0\x18ftypheic')],
    [', som er i stykker', 'image2.png', Buffer.from('Dette er tekst')],
    [', som er i stykker', 'image2.png', PNG.subarray(0, 45)],
    [', som mangler i filen', 'image2.png', null],
    [', som mangler i filen', '../../../../etc/passwd', null],
  ])('»et billede%s« (%s)', async (what, file, bytes) => {
    const { body, report, pictures } = await importDocx({
      ...emf(),
      relations: [['rIdEmf', 'image', `media/${file}`]],
      parts: bytes ? { [`word/media/${file}`]: bytes } : {},
    });
    expect(body).toBe(mark(what));
    expect(report).toContain(`- Kan ikke vises; der står SKRIV: på stedet: et billede${what}.`);
    expect(pictures).toEqual([]);
  });

  test.each<WordCase>([
    {
      says: 'with what the author said about them',
      docx: { ...emf('Kort | over */ skoven'), parts: { 'word/media/image2.emf': Buffer.from([1, 0, 0, 0]) } },
      is: mark(' af typen EMF', ' Beskrivelsen er »Kort / over * / skoven«.'),
    },
    {
      says: 'also when they lie outside the file',
      docx: {
        body:
          paragraph('Før.') +
          paragraphOf(drawing('<pic:pic><pic:blipFill><a:blip r:link="rIdA"/></pic:blipFill></pic:pic>')) +
          paragraph('Efter.'),
        relations: [['rIdA', 'image', 'https://example.org/a.png', 'External']],
      },
      is: mark(', som ligger uden for Word-filen'),
    },
    {
      says: 'also when the drawing names none',
      docx: {
        body:
          paragraph('Før.') +
          paragraphOf(drawing('<pic:pic><pic:blipFill><a:blip/></pic:blipFill></pic:pic>')) +
          paragraph('Efter.'),
      },
      is: mark(', som mangler i filen'),
    },
    {
      says: 'also within a sentence and in a table',
      docx: {
        ...emf(),
        body:
          paragraphOf(run('Se ') + pictureRun('', 'rIdEmf') + run(' her.')) +
          table([
            ['A', 'B'],
            ['1', picture('', 'rIdEmf')],
          ]),
        parts: { 'word/media/image2.emf': Buffer.from([1, 0, 0, 0]) },
      },
      has: [/Se \{\/\* SKRIV: .* \*\/\} her\./, /\| 1 \| \{\/\* SKRIV: .* \*\/\} \|/],
    },
  ])('$says', checkCase);
});

describe('drawings', () => {
  const smartArt = xmlPart(
    'dgm:dataModel',
    `<dgm:ptLst>${['Plante', 'Passe, | {x}', 'Fælde'].map((word) => `<dgm:pt><dgm:t><a:bodyPr/><a:p><a:r><a:t>${word}</a:t></a:r></a:p></dgm:t></dgm:pt>`).join('')}</dgm:ptLst>`,
  );
  const series = (name: string, values: [string, string][]) =>
    `<c:ser><c:tx><c:strRef><c:f>Ark1!$B$1</c:f><c:strCache><c:pt idx="0"><c:v>${name}</c:v></c:pt></c:strCache></c:strRef></c:tx><c:cat><c:strRef><c:strCache>${values.map(([label]) => `<c:pt><c:v>${label}</c:v></c:pt>`).join('')}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:numCache><c:formatCode>General</c:formatCode>${values.map(([, value]) => `<c:pt><c:v>${value}</c:v></c:pt>`).join('')}</c:numCache></c:numRef></c:val></c:ser>`;
  const title = (text: string) =>
    `<c:title><c:tx><c:rich><a:p><a:r><a:t>${text}</a:t></a:r></a:p></c:rich></c:tx></c:title>`;

  test.each<WordCase>([
    {
      says: 'SmartArt leaves a mark with its words, and is told',
      docx: {
        body: paragraph('Før.') + paragraphOf(drawing('<dgm:relIds r:dm="rIdD"/>')) + paragraph('Efter.'),
        relations: [['rIdD', 'diagramData', 'diagrams/data1.xml']],
        // Word keeps its own picture of the figure, with the same words again.
        parts: { 'word/diagrams/data1.xml': smartArt, 'word/diagrams/drawing1.xml': smartArt },
      },
      is: 'Før.\n\n{/* SKRIV: her stod en SmartArt-figur; skriv teksten, eller gem figuren som PNG. Der stod: Plante · Passe, / {x} · Fælde. */}\n\nEfter.',
      tells: [
        '- En SmartArt-figur kan ikke tegnes her. Teksten står i en kommentar med SKRIV: på stedet: »Plante · Passe, | {x} · Fælde«.',
      ],
    },
    {
      says: 'a chart leaves a mark with its titles, names and figures, and is told',
      docx: {
        body: paragraphOf(drawing('<c:chart r:id="rIdC"/>')),
        relations: [['rIdC', 'chart', 'charts/chart1.xml']],
        parts: {
          'word/charts/chart1.xml': xmlPart(
            'c:chartSpace',
            `<c:chart>${title('Træer')}<c:plotArea><c:barChart>${series('Antal', [
              ['Bøg', '310'],
              ['Eg', '20.5'],
            ])}${series('Areal', [
              ['Bøg', '3'],
              ['Eg', '1'],
            ])}</c:barChart><c:valAx>${title('Styk')}</c:valAx></c:plotArea></c:chart>`,
          ),
        },
      },
      is: '{/* SKRIV: her stod et diagram; brug <Chart>, en tabel eller et billede. Der stod: Træer · Styk · Antal: Bøg 310, Eg 20.5 · Areal: Bøg 3, Eg 1. */}',
      tells: [
        '- Et diagram kan ikke tegnes her. Tallene står i en kommentar med SKRIV: på stedet: »Træer · Styk · Antal: Bøg 310, Eg 20.5',
      ],
    },
    {
      says: 'a drawing that is given in two forms is read once, in the newest that holds anything',
      docx: {
        image: PNG,
        body: paragraphOf(
          `<w:r><mc:AlternateContent><mc:Choice Requires="aink"><w:drawing><wp:inline><wp:docPr id="1" name="Blæk"/><a:graphic><a:graphicData><w14:tom/></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback>${drawing('<pic:pic><pic:blipFill><a:blip r:embed="rIdImage"/></pic:blipFill></pic:pic>', 'Håndskrift').replace(/<\/?w:r>/g, '')}</mc:Fallback></mc:AlternateContent></w:r>`,
        ),
      },
      is: figure(ASKED, 'Håndskrift'),
    },
    {
      says: 'lines and shapes without text are told by their number',
      docx: {
        body: paragraphOf(
          run('Tekst.') + drawing('<wps:wsp><wps:spPr/></wps:wsp>') + drawing('<wps:wsp><wps:spPr/></wps:wsp>'),
        ),
      },
      is: 'Tekst.',
      tells: ['- 2 tegnede figurer uden tekst er ikke kommet med.'],
    },
    {
      says: 'a horizontal line of the older kind is nothing',
      docx: { body: paragraph('Tekst.') + paragraphOf('<w:r><w:pict><v:rect o:hr="t"/></w:pict></w:r>') },
      is: 'Tekst.',
      quiet: ['figur'],
    },
    {
      says: 'decorated letters are text',
      docx: { body: paragraphOf('<w:r><w:pict><v:shape><v:textpath string="Skovens år"/></v:shape></w:pict></w:r>') },
      is: 'Skovens år',
    },
    {
      says: 'something of another program leaves a mark and is told by the program’s name',
      docx: {
        body: paragraphOf(
          '<w:r><w:object><v:shape><v:imagedata r:id="rIdA"/></v:shape><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>',
        ),
      },
      is: '{/* SKRIV: her stod et regneark fra Excel; gem det som PNG, eller skriv, hvad der stod. */}',
      tells: ['- Kan ikke tages med; der står SKRIV: på stedet: et regneark fra Excel.'],
    },
    {
      says: 'something of another program of which the file has a picture comes along as that, and is told',
      docx: {
        image: PNG,
        body: paragraphOf(
          '<w:r><w:object><v:shape><v:imagedata r:id="rIdImage"/></v:shape><o:OLEObject ProgID="Visio.Drawing.15"/></w:object></w:r>',
        ),
      },
      is: figure(ASKED, 'SKRIV: hvad billedet viser'),
      tells: ['- Fra andre programmer og kun kommet med som billede: en tegning fra Visio.'],
    },
  ])('$says', checkCase);
});

describe('equations', () => {
  const math = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;
  const of = (name: string, parts: Record<string, string>, properties = '') =>
    `<m:${name}>${properties}${Object.entries(parts)
      .map(([key, text]) => `<m:${key}>${math(text)}</m:${key}>`)
      .join('')}</m:${name}>`;

  test.each<[string, string, string]>([
    ['a fraction', of('f', { num: 'a+b', den: '2' }), '(a+b)/2'],
    [
      'a letter before a power and before a fraction',
      math('E=m') + of('sSup', { e: 'c', sup: '2' }) + math('a') + of('f', { num: 'b', den: '2' }),
      'E=mc^2 a b/2',
    ],
    ['powers and indices', of('sSup', { e: 'x', sup: '2' }) + of('sSub', { e: 'y', sub: 'ij' }), 'x^2 y_ij'],
    ['a root', of('rad', { deg: '', e: 'a+b' }), '√(a+b)'],
    [
      'a sum with limits',
      of('nary', { sub: 'i=1', sup: 'n', e: 'x' }, '<m:naryPr><m:chr m:val="∑"/></m:naryPr>'),
      '∑\\_(i=1)^n x',
    ],
    ['brackets', of('d', { e: 'a' }, '<m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr>'), '\\[a]'],
    [
      'a matrix',
      `<m:m><m:mr><m:e>${math('a')}</m:e><m:e>${math('b')}</m:e></m:mr><m:mr><m:e>${math('c')}</m:e><m:e>${math('d')}</m:e></m:mr></m:m>`,
      '\\[a, b; c, d]',
    ],
    ['what is unknown', `<m:box><m:e>${math('a')}</m:e></m:box>`, 'a'],
  ])('%s is one line of text', async (_, xml, line) => {
    const { body, report } = await importDocx({
      body: paragraphOf(`${run('Her er ')}<m:oMath>${xml}</m:oMath>${run(' givet.')}`),
    });
    expect(body).toBe(`Her er ${line} givet.`);
    expect(report).toContain('Intet er gået tabt.');
    expect(report).toContain('- En formel er skrevet på én linje: »');
  });

  test('that stand by themselves are paragraphs, and are told in one line', async () => {
    const alone = `<w:p><m:oMathPara><m:oMath>${math('a=b')}</m:oMath></m:oMathPara></w:p>`;
    const { body, report } = await importDocx({ body: alone + alone });
    expect(body).toBe('a=b\n\na=b');
    expect(report).toContain('- 2 formler er skrevet på én linje: »a=b«.');
  });
});
