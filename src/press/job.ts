import { basename, join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { DEFAULT_WORDS, META } from './contract.ts';
import type { PageWords } from './contract.ts';
import { PressError } from './errors.ts';
import type { PrintProblem } from './errors.ts';

/** One publication to print: which page, into which file, and what the PDF says about itself. */
export interface PrintJob {
  /** Site path of the built page, for example `/2024/print/`. */
  path: string;
  /** Absolute path of the PDF. */
  output: string;
  /** Address at which the PDF will be published; PDFs of single chapters link to it. */
  address: string;
  title: string;
  /** Language of the text, for example `da`. */
  language: string;
  /** Date of the edition, ISO (`2025-02-27`). The PDF carries this date and never the clock's, so that equal content gives equal files. */
  date: string;
  /** Who wrote it; nobody where the page names none. */
  author?: string | undefined;
  /** What it is about, in a sentence. */
  subject?: string | undefined;
  publisher?: string | undefined;
  rights?: string | undefined;
  /** Address of the same text on the web. */
  page?: string | undefined;
  /** Address of the whole publication's PDF, in an excerpt. */
  whole?: string | undefined;
  /** Files that the PDF holds beside its pages. */
  attachments?: Attachment[] | undefined;
  /** The same pages on sheets to be folded, in a file of their own. */
  sheets?: SheetsJob | undefined;
  /** What makes the PDF one for a printing house. */
  printing?: PrintingJob | undefined;
  /** What the page says about its making (`META.about`), by name. It goes into the record beside the PDF. */
  about?: Record<string, string>;
  /** What the publication calls things, for messages. */
  words?: PageWords;
}

/** A file to put into the PDF. */
export interface Attachment {
  /** Absolute path. */
  file: string;
  /** What it is, for those who see it in a list. */
  description: string;
}

/** A second file with the pages on sheets (`META.sheets`). */
export interface SheetsJob {
  /** Absolute path. */
  output: string;
  /** Size of a sheet before it is folded. */
  widthMm: number;
  heightMm: number;
}

/** How a page becomes the cover of a printing house's file (`META.block` and those beside it). */
export interface PrintingJob {
  /** Site path of the page whose PDF is the block. */
  block: string;
  /** First page of the block that is wanted. */
  from: number;
  /** Id of the element before whose page the block stands; none when it stands at the end. */
  before: string | undefined;
  bleedMm: number;
  inks: PrintingInk[];
}

/** A colour of the page, as `#0e5a4b`, and what prints it. */
export interface PrintingInk {
  colour: string;
  percent: readonly [cyan: number, magenta: number, yellow: number, black: number];
}

/** Bleed that printing houses ask for. */
const USUAL_BLEED_MM = 3;

/** Base of addresses for a page that does not say where it will be published. */
const NOWHERE = 'https://press.invalid/';

/** What a page's head says, by the name of its meta element; `title` and `lang` beside them. */
interface Head {
  title: string;
  lang: string;
  meta: Map<string, string>;
  attachments: string[];
  inks: string[];
}

/**
 * Reads the print job that a built page declares in its head (`contract.ts`).
 *
 * @param html the page as built
 * @param path site path of the page
 * @param root folder that the site was built into; the PDF's site path is resolved against it
 * @returns nothing when the page asks for no PDF
 * @throws PressError when something that the PDF needs is missing, or a name is not in the contract
 */
export function readJob(html: string, path: string, root: string): PrintJob | undefined {
  if (!html.includes(META.output)) return undefined;
  const head = readHead(html);
  const output = head.meta.get(META.output);
  if (!output) return undefined;
  checkNames(head, path);
  const site = head.meta.get(META.site) ?? NOWHERE;
  const page = head.meta.get(META.page);
  return {
    path,
    output: join(root, output),
    address: new URL(output, site).href,
    title: demand(head.title, path, '<title>'),
    language: demand(head.lang, path, '<html lang>'),
    date: demandDate(head.meta.get(META.date), path),
    author: head.meta.get('author'),
    subject: head.meta.get('description'),
    publisher: head.meta.get(META.publisher),
    rights: head.meta.get(META.rights),
    page: page && new URL(page, site).href,
    attachments: head.attachments.map((text) => readAttachment(text, root)),
    sheets: readSheets(head.meta.get(META.sheets), path, root),
    printing: readPrinting(head, path),
    about: readNamed(head, META.about),
    words: { ...DEFAULT_WORDS, ...readNamed(head, META.word) },
  };
}

/** `/2025/tabel.csv Tabellen (CSV)`; without words the file's name stands for them. */
function readAttachment(text: string, root: string): Attachment {
  const [, path = '', description = ''] = /^(\S+)\s*([^]*)$/.exec(text.trim()) ?? [];
  return { file: join(root, path), description: description || basename(path) };
}

/** `/folder-ark.pdf 297x210`. */
function readSheets(text: string | undefined, path: string, root: string): SheetsJob | undefined {
  if (!text) return undefined;
  const [, output, width, height] = /^(\S+\.pdf) (\d+(?:\.\d+)?)x(\d+(?:\.\d+)?)$/.exec(text) ?? [];
  if (output && width && height) {
    return { output: join(root, output), widthMm: Number(width), heightMm: Number(height) };
  }
  throw new PressError({
    what: `Siden ${path} beder om ark, men filen og arkets mål kan ikke læses: "${text}".`,
    fix: 'skriv filens adresse og arkets bredde og højde i millimeter, for eksempel /folder-ark.pdf 297x210.',
  });
}

function readPrinting({ meta, inks }: Head, path: string): PrintingJob | undefined {
  const block = meta.get(META.block);
  if (!block) return undefined;
  return {
    block,
    from: demandNumber(meta.get(META.blockFrom) ?? '1', META.blockFrom, path),
    before: meta.get(META.blockBefore),
    bleedMm: demandNumber(meta.get(META.bleed) ?? String(USUAL_BLEED_MM), META.bleed, path),
    inks: inks.map((text) => readInk(text, path)),
  };
}

/** `#0E5A4B 88 30 68 38`. */
function readInk(text: string, path: string): PrintingInk {
  const [, colour, ...inks] = /^(#[0-9a-f]{6}) (\d+) (\d+) (\d+) (\d+)$/i.exec(text) ?? [];
  const percent = inks.map(Number);
  if (!colour || percent.some((part) => part > 100)) {
    throw new PressError({
      what: `Siden ${path} har en trykfarve, der ikke kan læses: "${text}".`,
      fix: 'skriv farven og fire procenttal for cyan, magenta, gul og sort, for eksempel #0E5A4B 88 30 68 38.',
    });
  }
  return { colour: colour.toLowerCase(), percent: percent as unknown as PrintingInk['percent'] };
}

function demandNumber(value: string, name: string, path: string): number {
  if (/^\d+(?:\.\d+)?$/.test(value)) return Number(value);
  throw new PressError({
    what: `Siden ${path} har intet tal i <meta name="${name}"> (der står "${value}").`,
    fix: 'skriv et tal; navnene er forklaret i src/press/contract.ts.',
  });
}

/** Meta elements whose names begin alike, by the rest of their names. */
function readNamed({ meta }: Head, prefix: string): Record<string, string> {
  const found = [...meta].filter(([name]) => name.startsWith(prefix));
  return Object.fromEntries(found.map(([name, value]) => [name.slice(prefix.length), value]));
}

function checkNames({ meta }: Head, path: string): void {
  const known = new Set<string>([
    ...Object.values(META),
    ...Object.keys(DEFAULT_WORDS).map((word) => META.word + word),
  ]);
  const unknown = [...meta.keys()].filter(
    (name) => name.startsWith('press-') && !name.startsWith(META.about) && !known.has(name),
  );
  if (unknown.length > 0) throw new PressError(unknown.map((name) => unknownName(`<meta name="${name}">`, path)));
}

/** A name that looks like the press' and is not in the contract. */
export function unknownName(name: string, path: string): PrintProblem {
  return {
    what: `Siden ${path} bruger ${name}, som trykkeriet ikke kender.`,
    fix: 'ret navnet; alle navne står i src/press/contract.ts.',
  };
}

function readHead(html: string): Head {
  const end = html.indexOf('<body');
  const tree = fromHtml(end < 0 ? html : html.slice(0, end));
  const head: Head = { title: '', lang: '', meta: new Map(), attachments: [], inks: [] };
  visit(tree, 'element', ({ tagName, properties, children }) => {
    if (tagName === 'html') head.lang = textOf(properties['lang']);
    if (tagName === 'title') {
      head.title = children
        .map((child) => (child.type === 'text' ? child.value : ''))
        .join('')
        .trim();
    }
    if (tagName === 'meta' && properties['name']) {
      const [name, value] = [textOf(properties['name']), textOf(properties['content'])];
      if (name === META.attachment) head.attachments.push(value);
      if (name === META.ink) head.inks.push(value);
      head.meta.set(name, value);
    }
  });
  return head;
}

function demand(value: string | undefined, path: string, field: string): string {
  if (value) return value;
  throw new PressError({
    what: `Siden ${path} mangler ${field}.`,
    fix: "udfyld feltet i sidens oplysninger; PDF'en bærer det med sig.",
  });
}

function demandDate(value: string | undefined, path: string): string {
  if (value && isDay(value)) return value;
  throw new PressError({
    what: `Siden ${path} har ingen gyldig dato i <meta name="${META.date}"> (der står "${value ?? ''}").`,
    fix: 'skriv udgivelsens dato som 2025-02-27.',
  });
}

/** Whether a text is a day of the calendar: 31 February is none. */
function isDay(value: string): boolean {
  const day = new Date(`${value}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
