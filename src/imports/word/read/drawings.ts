import type { Block, Inline } from '../model.ts';
import { childOf, childrenOf, findAll, textOf } from '../package/xml.ts';
import type { XmlElement } from '../package/xml.ts';
import { readAlternate } from './alternate.ts';
import { describeChart, describeSmartArt } from './graphics.ts';
import { during, keep, keepText, reasonToHide } from './reading.ts';
import type { Reading } from './reading.ts';
import { cleanText } from './symbols.ts';

type ReadShape = (reading: Reading, element: XmlElement, description: string) => Inline[];

const SHAPES: Record<string, ReadShape> = {
  'pic:blipFill': readFilling,
  'a:blip': readPicture,
  'v:imagedata': readPicture,
  'w:txbxContent': readBox,
  'a:txBody': readShapeText,
  'v:textpath': (reading, { attributes }) => keepText(reading, cleanText(attributes['string'] ?? '')),
  'c:chart': (reading, element) => readGraphic(reading, element, 'charts'),
  'cx:chart': (reading, element) => readGraphic(reading, element, 'charts'),
  'dgm:relIds': (reading, element) => readGraphic(reading, element, 'smartArt'),
  'w:contentPart': (reading) => lostShape(reading, 'en tegning lavet i hånden'),
  'w14:contentPart': (reading) => lostShape(reading, 'en tegning lavet i hånden'),
};

/** Reads `w:drawing` and `w:pict`: pictures, text boxes, charts and SmartArt, also those of a group, in order. */
export function readDrawing(reading: Reading, element: XmlElement): Inline[] {
  const inlines = readShapes(reading, [element], '');
  if (!reasonToHide(reading) && !isRule(element) && !hasShape(element)) reading.ledger.tell('shapes', 'en figur');
  return inlines;
}

function readShapes(reading: Reading, elements: XmlElement[], around: string): Inline[] {
  return elements.flatMap((element) => {
    if (element.name === 'mc:AlternateContent') {
      return readAlternate(element, (child) => readShapes(reading, [child], around));
    }
    const description = around || readDescription(element);
    return (
      SHAPES[element.name]?.(reading, element, description) ?? readShapes(reading, childrenOf(element), description)
    );
  });
}

function hasShape(element: XmlElement): boolean {
  return findAll(element, ({ name }) => name in SHAPES).length > 0;
}

/** A horizontal line is a shape in VML. */
function isRule(element: XmlElement): boolean {
  return findAll(element, ({ attributes }) => /^t/.test(attributes['o:hr'] ?? '')).length > 0;
}

/** What an author wrote about a picture; Word's own guess says at its end that it is one. */
function readDescription(element: XmlElement): string {
  const drawn = childOf(element, 'wp:docPr') ?? childOf(element, 'pic:nvPicPr', 'pic:cNvPr');
  const { descr, title, alt } = (element.name.startsWith('v:') ? element : drawn)?.attributes ?? {};
  const text = cleanText(descr || alt || title || '').trim();
  return text.replace(/\s*(?:Automatisk genereret beskrivelse|Description automatically generated)\.?$/i, '');
}

function readFilling(reading: Reading, element: XmlElement, description: string): Inline[] {
  const inlines = readShapes(reading, childrenOf(element), description);
  const cut = Object.values(childOf(element, 'a:srcRect')?.attributes ?? {}).some((value) => parseInt(value, 10) > 0);
  for (const inline of inlines) {
    if (cut && inline.type === 'picture') reading.ledger.tell('cropped', description || inline.file);
  }
  return inlines;
}

function readPicture(reading: Reading, { attributes }: XmlElement, description: string): Inline[] {
  if (reasonToHide(reading)) return [];
  const id = attributes['r:embed'] ?? attributes['r:link'] ?? attributes['r:id'] ?? attributes['r:pict'];
  const picture = reading.takePicture(id, description);
  if (typeof picture !== 'string') return keep(reading, picture);
  const said = description ? ` Beskrivelsen er »${description}«.` : '';
  reading.ledger.tell('unreadPictures', `et billede${picture}${description && `: »${description}«`}`);
  return keep(reading, {
    type: 'mark',
    guidance: `her stod et billede${picture}; gem det som PNG eller JPEG, og sæt det ind.${said}`,
  });
}

function readBox(reading: Reading, element: XmlElement): Inline[] {
  const blocks = during(reading, { link: undefined }, () => reading.readBlocks(childrenOf(element)));
  return blocks.length === 0 ? [] : keep(reading, { type: 'box', blocks });
}

/** Text of a shape in the drawing language of slides, which Word uses in a drawing canvas. */
function readShapeText(reading: Reading, element: XmlElement): Inline[] {
  const blocks = childrenOf(element, 'a:p').flatMap((paragraph): Block[] => {
    const text = findAll(paragraph, ({ name }) => name === 'a:t')
      .map(textOf)
      .join('');
    const inlines = keepText(reading, cleanText(text));
    return inlines.length === 0 ? [] : [{ type: 'paragraph', role: 'text', inlines }];
  });
  return blocks.length === 0 ? [] : keep(reading, { type: 'box', blocks });
}

function readGraphic(reading: Reading, element: XmlElement, topic: 'charts' | 'smartArt'): Inline[] {
  const id = element.attributes[topic === 'charts' ? 'r:id' : 'r:dm'];
  const relation = id === undefined ? undefined : reading.part.relations.get(id);
  const part = relation && reading.word.readPart(relation.target);
  const words = part ? (topic === 'charts' ? describeChart(part.root) : describeSmartArt(part.root)) : '';
  reading.ledger.leaveOut(topic, words || '(uden tekst)');
  reading.ledger.pause();
  const [what, fix] =
    topic === 'charts'
      ? ['et diagram', 'brug <Chart>, en tabel eller et billede']
      : ['en SmartArt-figur', 'skriv teksten, eller gem figuren som PNG'];
  return keep(reading, { type: 'mark', guidance: `her stod ${what}; ${fix}. Der stod: ${words || 'intet'}.` });
}

/** Reads `w:object`: something of another program, with a picture of it. */
export function readObject(reading: Reading, element: XmlElement): Inline[] {
  const program = findAll(element, ({ name }) => name === 'o:OLEObject')[0]?.attributes['ProgID'];
  if (program === undefined) return readDrawing(reading, element);
  if (reasonToHide(reading)) return [];
  const what = nameProgram(program);
  const shown = findAll(element, ({ name }) => name === 'v:imagedata' || name === 'a:blip')[0];
  const id = shown?.attributes['r:id'] ?? shown?.attributes['r:embed'];
  const picture = id === undefined ? '' : reading.takePicture(id, '');
  if (typeof picture !== 'string') {
    reading.ledger.tell('objectPictures', what);
    return keep(reading, picture);
  }
  reading.ledger.tell('objects', what);
  return keep(reading, { type: 'mark', guidance: `her stod ${what}; gem det som PNG, eller skriv, hvad der stod.` });
}

const PROGRAMS: (readonly [pattern: RegExp, name: string])[] = [
  [/^Excel/i, 'et regneark fra Excel'],
  [/^Equation|MathType|^DSMT/i, 'en formel fra et formelprogram'],
  [/^PowerPoint/i, 'en præsentation fra PowerPoint'],
  [/^Word/i, 'et dokument fra Word'],
  [/^Visio/i, 'en tegning fra Visio'],
  [/^Acro/i, 'en PDF'],
  [/^Package/i, 'en vedhæftet fil'],
];

function nameProgram(program: string): string {
  return PROGRAMS.find(([pattern]) => pattern.test(program))?.[1] ?? `et objekt fra ${program}`;
}

function lostShape(reading: Reading, what: string): Inline[] {
  if (reasonToHide(reading)) return [];
  reading.ledger.tell('objects', what);
  return keep(reading, { type: 'mark', guidance: `her stod ${what}; gem den som PNG, og sæt den ind.` });
}
