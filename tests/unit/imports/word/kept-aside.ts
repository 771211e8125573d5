/**
 * Cases that were written before the reader, and not looked at while it was written: 69 of 72 came out right at first. One
 * showed a mistake (a hard hyphen in the count), two expected what they should not have.
 */
import {
  CHANGE,
  cell,
  deleted,
  drawing,
  field,
  heading,
  inserted,
  listItem,
  noteReference,
  numberedList,
  numberProperties,
  paragraph,
  paragraphOf,
  picture,
  pictureRun,
  run,
  table,
  tableOf,
  textBox,
  vmlBox,
} from '../../../helpers/word/markup.ts';
import { NAMESPACES, relations, xmlPart } from '../../../helpers/word/docx.ts';
import { PNG } from '../../../helpers/word/png.ts';
import type { WordCase } from './case.ts';

const style = (id: string, name: string, content = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${content}</w:style>`;
const fldChar = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const instr = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const math = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;

export const keptAside: WordCase[] = [
  // Headings
  {
    says: 'a style three steps away from heading 2 is a sub-heading',
    docx: {
      styles:
        style('A', 'KL Brød og Rubrik', '<w:basedOn w:val="B"/>') +
        style('B', 'KL Basis', '<w:basedOn w:val="C"/>') +
        style('C', 'KL Grund', '<w:basedOn w:val="heading2"/>'),
      body: heading('Skove') + paragraph('Før.') + paragraph('Vejene', 'A') + paragraph('Efter.'),
    },
    has: ['headline: Skove', 'Før. ## Vejene Efter.'],
  },
  {
    says: 'an outline level of the paragraph goes before that of its style',
    docx: {
      body:
        heading('Skove') +
        paragraphOf(run('Kun tekst'), '<w:pStyle w:val="heading2"/><w:outlineLvl w:val="9"/>') +
        paragraphOf(run('Om bøg'), '<w:outlineLvl w:val="1"/>') +
        paragraph('Tekst.'),
    },
    has: ['headline: Skove', '## Om bøg'],
    lacks: ['# Kun tekst'],
  },
  {
    says: 'the heading of Pages, a style called Heading, opens the chapter',
    docx: {
      styles: style('Heading', 'Heading', '<w:next w:val="Body"/>') + style('Body', 'Body'),
      body: paragraph('Skovene vokser', 'Heading') + paragraph('Der er 12.', 'Body'),
    },
    has: ['headline: Skovene vokser', '--- Der er 12.'],
  },
  {
    says: 'styles that are based on each other in a ring are no headings and do not hang',
    docx: {
      styles: style('X', 'Ring 1', '<w:basedOn w:val="Y"/>') + style('Y', 'Ring 2', '<w:basedOn w:val="X"/>'),
      body: paragraph('Tekst.', 'X'),
    },
    has: ['--- Tekst.'],
  },
  {
    says: 'a heading split into runs by the spelling checker is one heading',
    docx: {
      body: paragraphOf(
        `<w:bookmarkStart w:id="0" w:name="_Toc1"/>${run('Sko')}<w:proofErr w:type="spellStart"/>${run('vene')}<w:bookmarkEnd w:id="0"/>${run(' vokser')}`,
        '<w:pStyle w:val="heading1"/>',
      ),
    },
    has: ['headline: Skovene vokser'],
  },
  {
    says: 'a cover page before the heading stays as text',
    docx: {
      body:
        `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Cover Pages"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph('Foreningen af skove')}</w:sdtContent></w:sdt>` +
        heading('Skovene vokser') +
        paragraph('Der er 12.'),
    },
    has: ['headline: Skovene vokser', 'Foreningen af skove Der er 12.'],
  },
  {
    says: 'a level is never skipped, however the document jumps',
    docx: {
      body:
        heading('Skove') +
        heading('Dybt', 3) +
        paragraph('a') +
        heading('Højt', 2) +
        paragraph('b') +
        heading('Dybt igen', 3) +
        paragraph('c'),
    },
    has: [/--- ## Dybt a ## Højt b ### Dybt igen c/],
  },
  {
    says: 'an empty heading leaves nothing',
    docx: { body: heading('Skove') + heading(' ', 2) + paragraph('Tekst.') },
    has: ['--- Tekst.'],
    lacks: ['##'],
  },
  // Producers
  {
    says: 'the strict variant of the format is read like the usual one',
    docx: {
      body: '',
      image: PNG,
      parts: {
        'word/document.xml': `<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main" xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships" xmlns:a="http://purl.oclc.org/ooxml/drawingml/main" xmlns:wp="http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing" xmlns:pic="http://purl.oclc.org/ooxml/drawingml/picture"><w:body>${heading('Skove')}${paragraph('Der er 12.')}${picture('En bøg')}</w:body></w:document>`,
        'word/styles.xml': `<w:styles xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main">${style('heading1', 'heading 1')}</w:styles>`,
        '_rels/.rels': relations([['rId1', 'officeDocument', 'word/document.xml']]).replace(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        ),
        'word/_rels/document.xml.rels': relations([
          ['rId1', 'styles', 'styles.xml'],
          ['rIdImage', 'image', 'media/image1.png'],
        ]).replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        ),
      },
    },
    has: ['headline: Skove', 'Der er 12.', '![En bøg](../media/skove-1.png)'],
  },
  {
    says: 'other prefixes and another place of the document are read alike',
    docx: {
      body: '',
      parts: {
        'word/document.xml': null,
        'word/document2.xml':
          '<ns0:document xmlns:ns0="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><ns0:body><ns0:p><ns0:r><ns0:t>Der er 12.</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>',
        '_rels/.rels': relations([['rId1', 'officeDocument', '/word/document2.xml']]),
      },
    },
    has: ['--- Der er 12.'],
  },
  {
    says: 'what Google Docs switches off in every run is off',
    docx: {
      body: paragraphOf(
        run('Almindelig ', '<w:b w:val="0"/><w:i w:val="0"/><w:vertAlign w:val="baseline"/><w:rtl w:val="0"/>') +
          run('fed', '<w:b w:val="1"/><w:rtl w:val="0"/>') +
          run(' tekst', '<w:b w:val="false"/><w:strike w:val="0"/>'),
      ),
    },
    has: ['Almindelig **fed** tekst'],
    quiet: [/overstreg/i],
  },
  {
    says: 'a document in UTF-16 is read',
    docx: {
      body: '',
      parts: {
        'word/document.xml': Buffer.from(
          `\ufeff<?xml version="1.0" encoding="UTF-16"?>${xmlPart('w:document', `<w:body>${paragraph('Blåbær og øl.')}</w:body>`)}`,
          'utf16le',
        ),
      },
    },
    has: ['--- Blåbær og øl.'],
  },
  {
    says: 'character data sections, references and comments in the XML are text or nothing',
    docx: {
      body: `<w:p><w:r><w:t>En <![CDATA[<bøg>]]> &#230; &#x6f; &amp;lt;<!-- nej --></w:t></w:r></w:p>`,
    },
    has: [/En \\<bøg> æ o \\?&(?:amp;)?lt;/],
    lacks: ['nej'],
  },
  {
    says: 'smart tags, custom XML and directions are transparent',
    docx: {
      body: paragraphOf(
        `<w:smartTag w:uri="u" w:element="place">${run('Aarhus')}</w:smartTag>${run(' og ')}<w:customXml w:element="by">${run('Ribe')}</w:customXml><w:dir w:val="rtl">${run(' שלום')}</w:dir><w:bdo w:val="ltr">${run(' slut')}</w:bdo>`,
      ),
    },
    has: ['Aarhus og Ribe שלום slut'],
  },
  {
    says: 'content controls around runs, paragraphs, rows and cells are transparent',
    docx: {
      body:
        paragraphOf(
          `${run('Dato: ')}<w:sdt><w:sdtPr><w:date/></w:sdtPr><w:sdtContent>${run('1. maj 2030')}</w:sdtContent></w:sdt>`,
        ) +
        tableOf(
          `<w:tr><w:sdt><w:sdtContent>${cell('Træ')}</w:sdtContent></w:sdt>${cell('Antal')}</w:tr><w:sdt><w:sdtContent><w:tr>${cell('Bøg')}${cell('310')}</w:tr></w:sdtContent></w:sdt>`,
        ),
    },
    has: ['Dato: 1. maj 2030', '| Træ | Antal |', '| Bøg | 310 |'],
  },
  {
    says: 'the prompt of an empty content control is left out and told',
    docx: {
      body:
        paragraph('Tekst.') +
        `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph('Klik her for at skrive')}</w:sdtContent></w:sdt>`,
    },
    has: ['Tekst.'],
    lacks: ['Klik her'],
    tells: ['Klik her for at skrive'],
  },
  // Lists
  {
    says: 'a list that goes on after a paragraph goes on counting',
    docx: {
      numbering: numberedList(4, ['decimal']),
      body:
        listItem('En', { list: 4 }) +
        listItem('To', { list: 4 }) +
        paragraph('Imellem.') +
        listItem('Tre', { list: 4 }),
    },
    has: ['1. En 2. To Imellem. 3. Tre'],
  },
  {
    says: 'a list that begins at five begins at five',
    docx: {
      numbering: numberedList(4, ['decimal'], 5),
      body: listItem('Fem', { list: 4 }) + listItem('Seks', { list: 4 }),
    },
    has: ['5. Fem 6. Seks'],
  },
  {
    says: 'a second list of the same kind that starts over starts over',
    docx: {
      numbering: `${numberedList(4, ['decimal'])}<w:num w:numId="5"><w:abstractNumId w:val="4"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
      body: listItem('En', { list: 4 }) + paragraph('Ny liste:') + listItem('Igen en', { list: 5 }),
    },
    has: ['1. En Ny liste: 1. Igen en'],
  },
  {
    says: 'a numbered list inside a bulleted one is nested',
    docx: {
      numbering: numberedList(4, ['bullet', 'decimal']),
      body:
        listItem('Bøg', { list: 4 }) +
        listItem('Først', { list: 4, level: 1 }) +
        listItem('Så', { list: 4, level: 1 }) +
        listItem('Eg', { list: 4 }),
    },
    has: ['- Bøg 1. Først 2. Så - Eg'],
  },
  {
    says: 'List Bullet 2 stands below List Bullet',
    docx: {
      numbering: numberedList(4, ['bullet']) + numberedList(5, ['bullet']),
      styles:
        style('LB', 'List Bullet', '<w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr>') +
        style('LB2', 'List Bullet 2', '<w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr>'),
      body: paragraph('Bøg', 'LB') + paragraph('Rødbøg', 'LB2') + paragraph('Eg', 'LB'),
    },
    has: ['- Bøg - Rødbøg - Eg'],
  },
  {
    says: 'numbering that is switched off in the paragraph is off',
    docx: {
      numbering: numberedList(4, ['bullet']),
      styles: style('LB', 'Punkter', '<w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr>'),
      body: paragraphOf(run('Ikke et punkt'), '<w:pStyle w:val="LB"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
    },
    has: ['--- Ikke et punkt'],
  },
  {
    says: 'a list whose definition is missing keeps its words',
    docx: { numbering: '', body: listItem('Bøg', { list: 77 }) },
    has: ['Bøg'],
  },
  // Tables
  {
    says: 'paragraphs and a list in a cell keep their words apart',
    docx: {
      body: table([
        ['Træ', 'Om'],
        ['Bøg', paragraph('Første.') + paragraph('Anden.') + listItem('punkt') + listItem('mere')],
      ]),
    },
    has: [/\| Bøg \| Første\.<br ?\/>Anden\.<br ?\/>[^|]*punkt<br ?\/>[^|]*mere \|/],
  },
  {
    says: 'a table in a cell keeps its words apart and is told',
    docx: {
      body: table([
        ['Træ', 'Antal'],
        [
          'Bøg',
          table([
            ['ung', '17'],
            ['gammel', '34'],
          ]) + paragraph(''),
        ],
      ]),
    },
    has: [/ung\b.{1,9}\b17\b.{1,9}gammel\b.{1,9}34/],
    tells: [/tabel/i],
  },
  {
    says: 'merged cells leave empty ones and glue nothing',
    docx: {
      body: tableOf(
        `<w:tr>${cell('A')}${cell('B')}${cell('C')}</w:tr>` +
          `<w:tr>${cell('a1', '<w:vMerge w:val="restart"/>')}${cell('bc', '<w:gridSpan w:val="2"/>')}</w:tr>` +
          `<w:tr>${cell('<w:p/>', '<w:vMerge/>')}${cell('b2')}${cell('c2')}</w:tr>`,
      ),
    },
    has: ['| a1 | bc | |', '| | b2 | c2 |'],
    tells: [/flettede? celle/],
  },
  {
    says: 'a table of one cell is a fact box with its heading as title',
    docx: { body: table([[heading('Fakta om bøg', 2) + listItem('310 træer') + listItem('12 skove')]]) },
    has: ['<FactBox title="Fakta om bøg">', '- 310 træer - 12 skove', '</FactBox>'],
  },
  {
    says: 'a picture in a table stands as a figure behind it',
    docx: {
      image: PNG,
      body: table([
        ['Træ', pictureToParagraph()],
        ['Bøg', '310'],
      ]),
    },
    has: [/\| Bøg \| 310 \|.*<Figure caption=/],
  },
  {
    says: 'a deleted row is left out, an inserted one kept',
    docx: {
      body: tableOf(
        `<w:tr>${cell('Træ')}${cell('Antal')}</w:tr>` +
          `<w:tr><w:trPr><w:del ${CHANGE}/></w:trPr>${cell(paragraphOf(deleted('Elm')))}${cell(paragraphOf(deleted('9')))}</w:tr>` +
          `<w:tr><w:trPr><w:ins ${CHANGE}/></w:trPr>${cell(paragraphOf(inserted(run('Lind'))))}${cell(paragraphOf(inserted(run('4'))))}</w:tr>`,
      ),
    },
    has: ['| Træ | Antal |', '| Lind | 4 |'],
    lacks: ['Elm', '| | |'],
    tells: ['Elm'],
  },
  // Tracked changes, comments, hidden text
  {
    says: 'a deleted paragraph mark joins two paragraphs',
    docx: {
      body: paragraphOf(run('Skoven '), `<w:rPr><w:del ${CHANGE}/></w:rPr>`) + paragraph('vokser.'),
    },
    has: ['--- Skoven vokser.'],
  },
  {
    says: 'moved text stands once and raises no alarm',
    docx: {
      body:
        `<w:p><w:moveFromRangeStart w:id="1" w:name="move1"/><w:moveFrom ${CHANGE}>${run('Teksten blev flyttet.')}</w:moveFrom><w:moveFromRangeEnd w:id="1"/></w:p>` +
        paragraph('Imellem.') +
        `<w:p><w:moveTo ${CHANGE}>${run('Teksten blev flyttet.')}</w:moveTo></w:p>`,
    },
    has: ['--- Imellem. Teksten blev flyttet.'],
    quiet: ['IKKE'],
  },
  {
    says: 'what was written and deleted again is deleted',
    docx: {
      body: paragraphOf(run('Skoven') + inserted(deleted(' måske')) + run(' vokser.')),
    },
    has: ['Skoven vokser.'],
    tells: ['måske'],
  },
  {
    says: 'old properties that a change remembers do not count',
    docx: {
      body: paragraphOf(
        run('Almindelig', `<w:rPrChange ${CHANGE}><w:rPr><w:b/><w:vanish/></w:rPr></w:rPrChange>`),
        `<w:pPrChange ${CHANGE}><w:pPr><w:pStyle w:val="heading1"/></w:pPr></w:pPrChange>`,
      ),
    },
    has: ['headline: "SKRIV', '--- Almindelig'],
  },
  {
    says: 'text that a style hides is left out, and what a run shows again is kept',
    docx: {
      styles: style('Note', 'Intern note', '<w:rPr><w:vanish/></w:rPr>'),
      body: paragraphOf(
        run('Kun til os ') + run('men det her ses', '<w:vanish w:val="0"/>'),
        '<w:pStyle w:val="Note"/>',
      ),
    },
    has: ['--- men det her ses'],
    lacks: ['Kun til os'],
    tells: [/Skjult.*Kun til os/],
  },
  {
    says: 'a comment is told with its author and words',
    docx: {
      body: paragraphOf(
        `<w:commentRangeStart w:id="1"/>${run('310 træer')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`,
      ),
      comments: [{ author: 'Bo Ravn', text: 'Er tallet talt efter?' }],
    },
    has: ['--- 310 træer'],
    tells: [/Bo Ravn.*Er tallet talt efter/],
  },
  // Notes
  {
    says: 'footnotes and endnotes are numbered as one row and keep their paragraphs',
    docx: {
      body: paragraphOf(run('Bøg') + noteReference(1) + run(' og eg') + noteReference(1, 'endnote') + run('.')),
      notes: [paragraph('Første.') + paragraph('Mere.')],
      endnotes: ['Sidst.'],
    },
    has: ['Bøg[^1] og eg[^2].', '[^1]: Første. Mere. [^2]: Sidst.'],
  },
  {
    says: 'a note in a table has its place',
    docx: {
      body: table([
        ['Træ', 'Antal'],
        ['Bøg', paragraphOf(run('310') + noteReference(1))],
      ]),
      notes: ['Talt i maj.'],
    },
    has: ['| Bøg | 310[^1] |', '[^1]: Talt i maj.'],
  },
  {
    says: 'a note that nothing points at is told',
    docx: { body: paragraph('Tekst.'), notes: ['Forældreløs note.'] },
    tells: ['Forældreløs note'],
  },
  {
    says: 'a note at the headline is kept',
    docx: {
      body: paragraphOf(run('Skove') + noteReference(1), '<w:pStyle w:val="heading1"/>') + paragraph('Tekst.'),
      notes: ['Fra rapporten.'],
    },
    has: ['headline: Skove ', '[^1]: Fra rapporten.', /[^\n]\[\^1\][^:]/],
  },
  // Pictures and drawings
  {
    says: 'a picture that no browser reads leaves a mark where it stood',
    docx: {
      body: paragraph('Før.') + picture('Kort over skoven', 'rIdEmf') + paragraph('Efter.'),
      relations: [['rIdEmf', 'image', 'media/image2.emf']],
      parts: { 'word/media/image2.emf': Buffer.from([1, 0, 0, 0, 88, 0, 0, 0]) },
    },
    has: [/Før\. \{\/\* SKRIV: .*EMF.*Kort over skoven.* \*\/\} Efter\./],
    tells: [/EMF/],
  },
  {
    says: 'a picture that is not in the file, or lies elsewhere, leaves a mark',
    docx: {
      body:
        picture('Mangler', 'rIdNone') +
        paragraphOf(drawing('<pic:pic><pic:blipFill><a:blip r:link="rIdFar"/></pic:blipFill></pic:pic>', 'Langt væk')),
      relations: [['rIdFar', 'image', 'file:///C:/billeder/skov.png', 'External']],
    },
    has: [/SKRIV: .*Mangler/, /SKRIV: .*Langt væk/],
  },
  {
    says: 'a caption below two pictures belongs to the last, and its quotation marks are text',
    docx: {
      image: PNG,
      body: picture('a') + picture('b') + paragraph('Figur 1: Den "gamle" skov & vej', 'caption') + paragraph('Tekst.'),
    },
    has: [
      /<Figure caption="SKRIV: billedteksten"> !\[a\].*<Figure caption=("|')Figur 1: Den (?:&quot;|&#x22;|"|»)gamle(?:&quot;|&#x22;|"|«) skov &(?:amp;|#x26;)? ?vej\1> !\[b\]/,
    ],
  },
  {
    says: 'a picture used twice is written once',
    docx: { image: PNG, body: picture('a') + picture('b') },
    has: ['![a](../media/skove-1.png)', '![b](../media/skove-1.png)'],
    lacks: ['skove-2'],
  },
  {
    says: 'a text box that is written twice stands once',
    docx: { body: paragraphOf(run('Tekst.') + textBox(paragraph('I boksen.'))) },
    has: [/Tekst\..*I boksen\./],
    lacks: [/I boksen.*I boksen/],
  },
  {
    says: 'a text box of the older kind stands once',
    docx: { body: paragraphOf(`<w:r>${vmlBox(paragraph('I boksen.') + paragraph('Mere.'))}</w:r>`) },
    has: [/I boksen\. .*Mere\./],
  },
  {
    says: 'text boxes and pictures of a group are read one by one',
    docx: {
      image: PNG,
      body: paragraphOf(
        `<w:r><mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing><wp:inline><wp:docPr id="1" name="Gruppe" descr="To træer"/><a:graphic><a:graphicData><wpg:wgp><wps:wsp><wps:txbx><w:txbxContent>${paragraph('Bøgen')}</w:txbxContent></wps:txbx></wps:wsp><pic:pic><pic:blipFill><a:blip r:embed="rIdImage"/></pic:blipFill></pic:pic><wps:wsp><wps:txbx><w:txbxContent>${paragraph('Egen')}</w:txbxContent></wps:txbx></wps:wsp></wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback>${vmlBox(paragraph('Bøgen'))}</mc:Fallback></mc:AlternateContent></w:r>`,
      ),
    },
    has: ['Bøgen', 'Egen', '(../media/skove-1.png)'],
    lacks: [/Bøgen.*Bøgen/],
  },
  {
    says: 'SmartArt leaves a mark with its words',
    docx: {
      body: paragraph('Før.') + paragraphOf(drawing('<dgm:relIds r:dm="rIdD"/>')) + paragraph('Efter.'),
      relations: [['rIdD', 'diagramData', 'diagrams/data1.xml']],
      parts: {
        'word/diagrams/data1.xml': xmlPart(
          'dgm:dataModel',
          `<dgm:ptLst>${['Plante', 'Passe', 'Fælde'].map((word) => `<dgm:pt><dgm:t><a:p><a:r><a:t>${word}</a:t></a:r></a:p></dgm:t></dgm:pt>`).join('')}</dgm:ptLst>`,
        ),
      },
    },
    has: [/Før\. \{\/\* SKRIV: .*SmartArt.*Plante.*Passe.*Fælde.* \*\/\} Efter\./],
    tells: [/SmartArt/],
  },
  {
    says: 'a chart leaves a mark with its title, names and figures',
    docx: {
      body: paragraphOf(drawing('<c:chart r:id="rIdC"/>')),
      relations: [['rIdC', 'chart', 'charts/chart1.xml']],
      parts: {
        'word/charts/chart1.xml': xmlPart(
          'c:chartSpace',
          '<c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>Træer i skoven</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:barChart><c:ser><c:tx><c:strRef><c:f>A!B1</c:f><c:strCache><c:pt idx="0"><c:v>Antal</c:v></c:pt></c:strCache></c:strRef></c:tx><c:cat><c:strRef><c:strCache><c:pt idx="0"><c:v>Bøg</c:v></c:pt></c:strCache></c:strRef></c:cat><c:val><c:numRef><c:numCache><c:formatCode>General</c:formatCode><c:pt idx="0"><c:v>310</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart>',
        ),
      },
    },
    has: [/SKRIV: .*diagram.*Træer i skoven.*Antal.*Bøg.*310/],
    tells: [/diagram/i],
  },
  {
    says: 'an equation in a sentence keeps its letters and is told',
    docx: {
      body: paragraphOf(
        `${run('Her er ')}<m:oMath><m:f><m:num>${math('a')}</m:num><m:den>${math('b')}</m:den></m:f>${math('=c')}</m:oMath>${run(' givet.')}`,
      ),
    },
    has: [/Her er a\/b ?=c givet\./],
    tells: [/[Ff]orm(?:el|ler).*a\/b ?=c/],
  },
  // Fields and signs
  {
    says: 'a field in a field gives its result only',
    docx: {
      body: paragraphOf(
        `${run('Kære ')}${fldChar('begin')}${instr(' IF ')}${field('MERGEFIELD navn', 'skjult')}${instr(' = "x" "a" "b" ')}${fldChar('separate')}${run('læser')}${fldChar('end')}${run('!')}`,
      ),
    },
    has: ['Kære læser!'],
    lacks: ['MERGEFIELD', 'IF'],
  },
  {
    says: 'a table of contents over several paragraphs is left out and told, and the heading behind it is the headline',
    docx: {
      body:
        `<w:p>${fldChar('begin')}${instr(' TOC \\o "1-3" ')}${fldChar('separate')}${run('Skove')}<w:r><w:tab/></w:r>${run('3')}</w:p>` +
        `<w:p>${run('Veje')}<w:r><w:tab/></w:r>${run('7')}</w:p><w:p>${fldChar('end')}</w:p>` +
        heading('Skove og veje') +
        paragraph('Tekst.'),
    },
    has: ['headline: Skove og veje', '--- Tekst.'],
    tells: [/[Ii]ndholdsfortegnelse/],
  },
  {
    says: 'a simple field stands with its result and is told',
    docx: { body: paragraphOf(`${run('Trykt ')}<w:fldSimple w:instr=" DATE ">${run('1. maj 2030')}</w:fldSimple>`) },
    has: ['Trykt 1. maj 2030'],
    tells: [/DATE.*1\. maj 2030/],
  },
  {
    says: 'a link written as a field is a link',
    docx: { body: paragraphOf(field('HYPERLINK "https://www.example.org/a b" \\o "Tip"', 'foreningen')) },
    has: ['[foreningen](https://www.example.org/a%20b)'],
    lacks: ['HYPERLINK'],
  },
  {
    says: 'links that a page cannot follow become text and are told',
    docx: {
      links: { rIdA: 'file:///C:/skov.docx', rIdB: 'javascript:alert(1)' },
      body: paragraphOf(
        `<w:hyperlink r:id="rIdA">${run('filen')}</w:hyperlink>${run(' og ')}<w:hyperlink r:id="rIdB">${run('koden')}</w:hyperlink>${run(' og ')}<w:hyperlink w:anchor="_Ref1">${run('afsnittet')}</w:hyperlink>`,
      ),
    },
    has: ['--- filen og koden og afsnittet'],
    lacks: ['](', 'javascript'],
    tells: [/links?/],
  },
  {
    says: 'a bracket in an address does not end the link',
    docx: {
      links: { rIdA: 'https://da.wikipedia.org/wiki/B%C3%B8g_(tr%C3%A6)?a=[1]&b={2}' },
      body: paragraphOf(`<w:hyperlink r:id="rIdA">${run('bøgen')}</w:hyperlink>`),
    },
    has: [/\[bøgen\]\(<?https:\/\/da\.wikipedia\.org\/wiki\/B%C3%B8g_\\?\(tr%C3%A6\\?\)\?a=.*\)/],
  },
  {
    says: 'signs of Symbol and Wingdings become the signs they show',
    docx: {
      body: paragraphOf(
        '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r><w:r><w:t xml:space="preserve"> klar, </w:t></w:r><w:r><w:sym w:font="Symbol" w:char="F061"/></w:r>',
      ),
    },
    has: [/[✓✔] klar, α/],
  },
  {
    says: 'hyphens and tabs are what they look like',
    docx: {
      body: paragraphOf(
        '<w:r><w:t>for</w:t><w:softHyphen/><w:t>ening, EU</w:t><w:noBreakHyphen/><w:t>land</w:t><w:tab/><w:t>slut</w:t></w:r>',
      ),
    },
    has: ['forening, EU-land slut'],
  },
  {
    says: 'a page break in a line ends a paragraph',
    docx: { body: paragraphOf(`${run('Før')}<w:r><w:br w:type="page"/></w:r>${run('efter')}`) },
    has: ['Før efter'],
  },
  {
    says: 'a base and its reading keep their words',
    docx: {
      body: paragraphOf(
        `<w:r><w:ruby><w:rubyPr/><w:rt>${run('とうきょう')}</w:rt><w:rubyBase>${run('東京')}</w:rubyBase></w:ruby></w:r>`,
      ),
    },
    has: [/東京 ?\(とうきょう\)/],
  },
  {
    says: 'a drop cap belongs to its word',
    docx: {
      body: paragraphOf(run('D'), '<w:framePr w:dropCap="drop" w:lines="3"/>') + paragraph('er var engang en skov.'),
    },
    has: ['--- Der var engang en skov.'],
  },
  {
    says: 'bold with a blank at its end leaves no codes in the text',
    docx: { body: paragraphOf(run('Fed ', '<w:b/>') + run('slut.')) },
    has: ['**Fed** slut.'],
    lacks: ['&#x'],
  },
  {
    says: 'marked text is told with its words',
    docx: { body: paragraphOf(run('Der er ') + run('TJEK TALLET', '<w:highlight w:val="yellow"/>')) },
    has: ['Der er TJEK TALLET'],
    tells: ['TJEK TALLET'],
  },
  // What lies outside the text
  {
    says: 'headers, footers and a watermark are told once each',
    docx: {
      body: paragraph('Tekst.'),
      header: `${paragraph('Udkast til høring')}<w:p><w:r><w:pict><v:shape><v:textpath string="FORTROLIGT"/></v:shape></w:pict></w:r></w:p>`,
      footer: 'Foreningen af skove',
    },
    tells: [/Sidehoved.*Udkast til høring/, /FORTROLIGT/, /Sidefod.*Foreningen af skove/],
  },
  {
    says: 'an embedded document and a worksheet are told and leave marks',
    docx: {
      body:
        paragraph('Før.') +
        '<w:altChunk r:id="rIdAlt"/>' +
        paragraphOf(
          '<w:r><w:object><v:shape><v:imagedata r:id="rIdEmf"/></v:shape><o:OLEObject ProgID="Excel.Sheet.12" r:id="rIdX"/></w:object></w:r>',
        ),
      relations: [
        ['rIdAlt', 'aFChunk', 'chunk.html'],
        ['rIdEmf', 'image', 'media/image2.emf'],
        ['rIdX', 'package', 'embeddings/ark.xlsx'],
      ],
      parts: {
        'word/chunk.html': '<?xml?><p>Fra et andet dokument</p>',
        'word/media/image2.emf': Buffer.from([1, 0, 0, 0]),
        'word/embeddings/ark.xlsx': Buffer.from('PK'),
      },
    },
    has: [/SKRIV.*SKRIV/],
    // A document in the document is not counted, so nothing is said to be whole.
    isWhole: false,
    tells: [/Excel|regneark/i, /dokument/i],
  },
  {
    says: 'the count finds words in a part that the reader does not know',
    docx: {
      body: paragraph('Tekst.') + paragraphOf(drawing('<x:ny xmlns:x="urn:ny" r:id="rIdNy"/>')),
      relations: [['rIdNy', 'ny', 'ny/ny1.xml']],
      parts: { 'word/ny/ny1.xml': xmlPart('w:ny', paragraph('Uventede ord')) },
    },
    isWhole: false,
    tells: [/Uventede ord/],
  },
  {
    says: 'the count finds text in an element of the document that the reader does not know',
    docx: { body: paragraph('Tekst.') + '<w:nyt><w:t>Fremmed tekst</w:t></w:nyt>' },
    has: ['Fremmed tekst'],
  },
  // Hostile text
  {
    says: 'text that would be Markdown, tags or code stays text in every place',
    docx: {
      image: PNG,
      body:
        heading('# {a} <b> import c') +
        paragraph('import a from "b"') +
        paragraph('1. ikke en liste') +
        paragraph('> ikke et citat | heller ikke en tabel') +
        paragraph('<FactBox title="x">') +
        paragraph('</FactBox>') +
        paragraph('{/* ikke en kommentar */}') +
        paragraph('---') +
        listItem('[x] ikke en opgave') +
        table([
          ['a | b', '{c}'],
          ['<d>', '`e`'],
        ]) +
        picture('] {f} <g>') +
        paragraph('}{"<h>', 'caption'),
    },
    has: ['headline: ', 'ikke en liste', 'ikke et citat', 'ikke en kommentar', 'ikke en opgave'],
    lacks: ['--- import a', '--- > ikke', /(?<!\\)<FactBox title="x">/],
  },
  {
    says: 'an external entity is not read',
    docx: {
      body: '',
      parts: {
        'word/document.xml': `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document ${NAMESPACES}><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>`,
      },
    },
    refused: /kan ikke læses/,
  },
  {
    says: 'elements nested ten thousand deep end with a sentence',
    docx: {
      body: '<w:sdt><w:sdtContent>'.repeat(10_000) + paragraph('Dybt') + '</w:sdtContent></w:sdt>'.repeat(10_000),
    },
    refused: /kan ikke læses|for dybt/,
  },
  {
    says: 'a template ends with a sentence',
    docx: {
      body: paragraph('Tekst.'),
      mainType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml',
    },
    refused: /skabelon/,
  },
  {
    says: 'a document with macros ends with a sentence',
    docx: { body: paragraph('Tekst.'), mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml' },
    refused: /makroer/,
  },
  {
    says: 'a list item of a heading style is a heading',
    docx: {
      numbering: numberedList(4, ['decimal']),
      body:
        heading('Skove') +
        paragraphOf(run('Bøg'), `<w:pStyle w:val="heading2"/>${numberProperties(4)}`) +
        paragraph('Tekst.'),
    },
    has: ['--- ## Bøg Tekst.'],
  },
];

function pictureToParagraph(): string {
  return paragraphOf(pictureRun('En bøg'));
}
