/** Content folders in small, for the examples of rules: the fewest files in which a rule has something to say. */
import { stringify } from 'yaml';
import { parseSource } from '../sources/parse-source.ts';
import { classify } from '../sources/source-kinds.ts';
import type { Dictionary, OtherFile, Sources } from '../sources/sources.ts';

/** Path below the content folder → the file's text, or what is known of a file that is not text. */
export type Example = Readonly<Record<string, string | Uint8Array | Omit<OtherFile, 'path' | 'file'>>>;

/** The sources of an example, as if they had been read from `content/`. */
export function parseExample(example: Example, dictionary: Dictionary): Sources {
  const sources: Sources = { folder: 'content', files: [], others: [], faults: [], dictionary };
  for (const [path, given] of Object.entries(example)) {
    const file = `content/${path}`;
    const what = classify(path);
    const bytes = typeof given === 'string' ? new TextEncoder().encode(given) : given;
    if (!(bytes instanceof Uint8Array)) sources.others.push({ path, file, ...bytes });
    else if (!what) sources.others.push({ path, file, bytes: bytes.length, text: new TextDecoder().decode(bytes) });
    else {
      const { source, faults } = parseSource(path, file, what, bytes);
      sources.files.push(source);
      sources.faults.push(...faults);
    }
  }
  return sources;
}

type FieldValues = Record<string, unknown>;

/**
 * An MDX file: fields as frontmatter, and the text. Each field and each item of a list is a line with its value as JSON,
 * which is YAML too: there are hundreds of examples, made whenever Kontrol starts, and `stringify` takes a tenth of a
 * second for them.
 */
export function mdx(fields: FieldValues, text = ''): string {
  const written = Object.entries(fields).filter(([, value]) => value !== undefined);
  return `---\n${written.map(([key, value]) => `${key}:${writeValue(value)}\n`).join('')}---\n\n${text}\n`;
}

function writeValue(value: unknown): string {
  const isList = Array.isArray(value) && value.length > 0;
  return isList ? value.map((item) => `\n  - ${JSON.stringify(item)}`).join('') : ` ${JSON.stringify(value)}`;
}

const PALETTE = { accent: '#1B5E7B', field: '#1B5E7B', fieldLine: '#6FA3B8', fieldMark: '#BFE0EC', tint: '#EAF3F7' };
const DARK = { accent: '#7CC4E0', field: '#123F52', fieldLine: '#3F7187', fieldMark: '#9CC7D8', tint: '#14242B' };

/** A `site.yaml` with everything that the schema asks for. */
export function site(fields: FieldValues = {}): string {
  return stringify({
    name: 'Kystforeningen i Klitby',
    shortName: 'Kystforeningen',
    website: 'https://www.example.org/',
    address: ['Strandvejen 1', '9999 Klitby'],
    rendering: 'own',
    filePrefix: 'kystforeningen-beretning',
    words: {
      genitive: 'Kystforeningens',
      edition: 'Kystforeningens beretning',
      editions: 'Kystforeningens beretninger',
    },
    colours: { light: PALETTE, dark: DARK },
    ...fields,
  });
}

/** A chapter with everything that the schema asks for. */
export function chapter(text: string, fields: FieldValues = {}): string {
  return mdx(
    {
      title: 'Natur',
      headline: 'Naturen fik plads',
      lead: 'Naturen fik mere plads.',
      summary: 'Mere plads',
      order: 10,
      ...fields,
    },
    text,
  );
}

/** An `edition.mdx` with everything that the schema asks for. */
export function edition(fields: FieldValues = {}, text = 'Kære læsere'): string {
  const asked = {
    title: 'Vejen ud til vandet',
    description: 'En beretning.',
    state: 'draft',
    date: '2031-03-14',
    original: 'https://www.example.org',
    keyFigures: [],
    motif: { kind: 'roads', ways: 3, places: 12, counts: 'De tre veje er tre kommuner.' },
    colours: { light: PALETTE, dark: DARK },
  };
  return mdx({ ...asked, ...fields }, text);
}

/** A body of the organisation with seats for these people; `*` before an id makes it the chair. */
export function body(people: readonly string[], fields: FieldValues = {}): string {
  const seats = people.map((id) => (id.startsWith('*') ? { person: id.slice(1), role: 'chair' } : { person: id }));
  return mdx({ title: 'Kystudvalget', kind: 'committee', order: 10, seats, ...fields });
}

/** A table of the accounts for 2030; each row is an id, its amounts and what it sums. */
export function table(rows: readonly FieldValues[], fields: FieldValues = {}): string {
  const named = rows.map((row) => ('id' in row ? { label: row['id'], ...row } : row));
  return mdx({
    title: 'Tabel',
    kind: 'table',
    order: 10,
    period: '2030',
    columns: [2030, 2029],
    rows: named,
    ...fields,
  });
}

/** The board's statement for 2030. */
export function statement(fields: FieldValues = {}, text = ''): string {
  return mdx(
    {
      title: 'Påtegning',
      kind: 'statement',
      order: 40,
      place: 'Klitby',
      date: '2031-03-14',
      signatories: [{ person: 'bo-ravn' }],
      ...fields,
    },
    text,
  );
}

/** The subscription for 2031. */
export function subscription(fields: FieldValues = {}, text = ''): string {
  const asked = {
    title: 'Kontingent',
    kind: 'subscription',
    order: 30,
    year: 2031,
    rateOere: 10200,
    perInhabitants: 100,
    populationDay: '2031-01-01',
  };
  return mdx({ ...asked, components: [{ label: 'Priser', percent: 2 }], totalPercent: 2, ...fields }, text);
}

/** A `programme.mdx` with everything that the schema asks for. */
export function programme(fields: FieldValues = {}, text = 'Velkommen til kystmødet.'): string {
  const asked = {
    title: 'Kystmøde 2030',
    theme: 'Ud til vandet',
    description: 'Et program.',
    state: 'published',
    date: '2030-06-14',
    original: 'https://www.example.org',
    place: 'Klitby Hal',
  };
  return mdx({ ...asked, ...fields }, text);
}

/** `days.yaml` with one day, Friday 14 June 2030; each item is a talk that begins when it says. */
export function days(items: readonly FieldValues[], fields: FieldValues = {}): string {
  const named = items.map((item, index) => ({ id: `punkt-${index + 1}`, kind: 'talk', title: 'Oplæg', ...item }));
  return stringify([{ date: '2030-06-14', weekday: 'fredag', items: named, ...fields }]);
}

/** `meeting.yaml`: the assembly of the same day's first item. */
export function meeting(fields: FieldValues = {}): string {
  return stringify({ item: 'punkt-1', agenda: [{ title: 'Eventuelt' }], ...fields });
}

/** A letter of 9 January 2030 with everything that the schema asks for. */
export function letter(fields: FieldValues = {}, text = 'Vi rydder op på stranden.'): string {
  const asked = {
    title: 'Strandrensning',
    description: 'Et brev om stranden.',
    state: 'published',
    date: '2030-01-09',
    original: 'https://www.example.org',
    letterhead: ['Strandvejen 1', '9999 Klitby'],
    receivers: ['alle medlemmer'],
    caseId: 'KYST-2030-00012',
    documentId: '2000417',
    salutation: 'Kære medlemmer',
    closing: 'Venlig hilsen',
    signatories: [{ person: 'bo-ravn' }],
  };
  return mdx({ ...asked, ...fields }, text);
}

/** `people.yaml`, from ids and names. */
export function people(names: Record<string, string>): string {
  return stringify(Object.fromEntries(Object.entries(names).map(([id, name]) => [id, { name }])));
}
