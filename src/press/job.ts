import { join } from 'node:path';
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
  author: string;
  /** What the page says about its making (`META.about`), by name. It goes into the record beside the PDF. */
  about?: Record<string, string>;
  /** What the publication calls things, for messages. */
  words?: PageWords;
}

/** Base of addresses for a page that does not say where it will be published. */
const NOWHERE = 'https://press.invalid/';

/** What a page's head says, by the name of its meta element; `title` and `lang` beside them. */
interface Head {
  title: string;
  lang: string;
  meta: Map<string, string>;
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
  return {
    path,
    output: join(root, output),
    address: new URL(output, head.meta.get(META.site) ?? NOWHERE).href,
    title: demand(head.title, path, '<title>'),
    language: demand(head.lang, path, '<html lang>'),
    date: demandDate(head.meta.get(META.date), path),
    author: demand(head.meta.get('author'), path, '<meta name="author">'),
    about: readNamed(head, META.about),
    words: { ...DEFAULT_WORDS, ...readNamed(head, META.word) },
  };
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
  const head: Head = { title: '', lang: '', meta: new Map() };
  visit(tree, 'element', ({ tagName, properties, children }) => {
    if (tagName === 'html') head.lang = textOf(properties['lang']);
    if (tagName === 'title') {
      head.title = children
        .map((child) => (child.type === 'text' ? child.value : ''))
        .join('')
        .trim();
    }
    if (tagName === 'meta' && properties['name']) {
      head.meta.set(textOf(properties['name']), textOf(properties['content']));
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
  if (value && /^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  throw new PressError({
    what: `Siden ${path} har ingen gyldig dato i <meta name="${META.date}"> (der står "${value ?? ''}").`,
    fix: 'skriv udgivelsens dato som 2025-02-27.',
  });
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
