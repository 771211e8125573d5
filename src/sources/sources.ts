/**
 * What Kontrol sees of a content folder: every file with its text, its fields with their places, its MDX tree, and
 * whatever could not be read. Types only: `from-disk.ts` fills them, `src/kontrol` judges them.
 */
import type { z } from 'zod';
import type { Root } from '../report/mdx.ts';
import type { Abbreviations } from '../schemas/abbreviations.ts';
import type { AccountsData } from '../schemas/accounts.ts';
import type { ChapterData } from '../schemas/chapter.ts';
import type { Deviation, EditionData } from '../schemas/edition.ts';
import type { Exception } from '../schemas/exception.ts';
import type { LetterData } from '../schemas/letter.ts';
import type { BodyData } from '../schemas/organisation.ts';
import type { Mandate, Person } from '../schemas/person.ts';
import type { DayData, MeetingData, PracticalData, ProgrammeData } from '../schemas/programme.ts';
import type { Revision } from '../schemas/revision.ts';
import type { ShortLinks } from '../schemas/short-links.ts';
import type { Site } from '../schemas/site.ts';
import type { Terms } from '../schemas/terms.ts';
import type { SourcePosition } from './positions.ts';

/** The kinds of content files, with the data that a file of each kind holds once its schema has accepted it. */
export interface SourceData {
  site: Site;
  edition: EditionData;
  chapter: ChapterData;
  body: BodyData;
  accounts: AccountsData;
  people: Record<string, Person>;
  parties: Record<string, string>;
  municipalities: string[];
  terms: Terms;
  abbreviations: Abbreviations;
  mandates: Record<string, Mandate>;
  deviations: Deviation[];
  revisions: Revision[];
  exceptions: Exception[];
  shortLinks: ShortLinks;
  programme: ProgrammeData;
  programmeDays: DayData[];
  programmeMeeting: MeetingData;
  programmePractical: PracticalData;
  letter: LetterData;
}
export type SourceKind = keyof SourceData;

/** Names and list positions that lead to a field: `['rows', 3, 'amounts']`. */
export type FieldPath = readonly PropertyKey[];

/** A text in YAML, with where it stands in the file. */
export interface FieldText {
  path: FieldPath;
  value: string;
  /** Offsets of the text in the file, quotation marks included. */
  start: number;
  end: number;
}

/** Frontmatter, or a whole YAML file. */
export interface Fields {
  /** The plain data; `undefined` when the YAML cannot be read. */
  data: unknown;
  /** Where a field stands; the nearest parent that exists when it is missing. */
  placeOf: (path: FieldPath) => SourcePosition;
  /** Every text in it, keys not counted. */
  texts: FieldText[];
}

/** A content file. Files that could not be read are sources too, so that references to them still hold. */
export interface Source<Kind extends SourceKind = SourceKind> {
  kind: Kind;
  /** Path as editors see it: `content/2024/chapters/klima.mdx`. */
  file: string;
  /** Path below the content folder. */
  path: string;
  /** The edition it belongs to; none for `site.yaml`, the registers that all editions share, and other publications. */
  year: number | undefined;
  /** Name below its folder without extension: `klima/klimahandling`; for files of another publication its id. */
  slug: string;
  text: string;
  fields: Fields;
  /** What the schema made of the fields; `undefined` when it refused them. */
  data: SourceData[Kind] | undefined;
  /** Why the schema refused them; empty when the file could not be read at all. */
  issues: z.core.$ZodIssue[];
  /** MDX of the whole file, so positions are those of the file; `undefined` for YAML and broken MDX. */
  tree: Root | undefined;
}

/** A file that is not text of the report: media, and what does not belong. */
export interface OtherFile {
  path: string;
  file: string;
  bytes: number;
  /** Width and height of a picture as it is shown; none for drawings (SVG) and for files that are not what their name says. */
  pixels?: Pixels | undefined;
  /** Why a picture, a film or a sound recording cannot be shown. */
  flaw?: MediaFlaw | undefined;
  /** Captions and transcripts as text. */
  text?: string | undefined;
}

/** What is wrong with a media file; `src/kontrol` has the words for it. */
export type MediaFlaw =
  /** It is of another type than its name says. `is` is its type as `media-types.ts` names it; none when nothing tells. */
  | { kind: 'other-type'; is: string | undefined }
  /** It is of the type that its name says, but breaks off or is damaged. */
  | { kind: 'broken' }
  /** It has more pixels than can be opened. */
  | ({ kind: 'too-many-pixels' } & Pixels);

export interface Pixels {
  width: number;
  height: number;
}

/** Questions to a spelling dictionary. Words are case-sensitive: it knows `Danmark`, and `kommune`. */
export interface Dictionary {
  /** Whether the word stands in it as a whole. */
  isWord: (word: string) => boolean;
  /** Whether it stands in it, or consists of words that may form a compound. */
  isWordOrCompound: (word: string) => boolean;
  /** The words that stand in it as a whole and are one letter away, or have two neighbours swapped. */
  listNear: (word: string) => readonly string[];
}

/** Why a file could not be read. `src/kontrol` has the words for it. */
export type FaultKind =
  | 'no-folder'
  | 'unreadable'
  | 'not-a-file'
  | 'folder-as-file'
  | 'outside'
  | 'too-large'
  | 'long-line'
  | 'too-deep'
  | 'too-slow'
  | 'empty'
  | 'not-utf8'
  | 'conflict'
  | 'no-frontmatter'
  | 'open-frontmatter'
  | 'yaml-tab'
  | 'yaml'
  | 'mdx';

export interface Fault {
  kind: FaultKind;
  file: string;
  place: SourcePosition;
  /** Code of the parser's error: `DUPLICATE_KEY`, `end-tag-mismatch`. */
  code?: string | undefined;
  /** What the parser or the system said, in English. */
  detail?: string | undefined;
}

export interface Sources {
  /** The content folder as editors see it: `content`. */
  folder: string;
  files: Source[];
  others: OtherFile[];
  faults: Fault[];
  dictionary: Dictionary;
}
