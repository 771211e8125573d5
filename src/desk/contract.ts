/**
 * What the desk's pages and its server say to each other: JSON over HTTP below `/redaktion/api/`, on this machine only.
 * A request that cannot be carried out answers with a status of 400 or more and a `Failure`.
 */
import type { Finding } from '../kontrol/finding.ts';

export type * from './form-contract.ts';

/** Where the desk's pages are. */
export const DESK_PATH = '/redaktion/';

/** Where the editors' handbook is read. */
export const HANDBOOK_PATH = '/redaktion/haandbog/';

/** Where its server answers. */
export const API_PATH = '/redaktion/api/';

/** Header of every request, with the token of the address that `npm run desk` opens. No page elsewhere can know it. */
export const TOKEN_HEADER = 'x-redaktion';

/** Why something could not be done, and how to go on, in Danish sentences. */
export interface Failure {
  what: string;
  fix: string;
  /** What stands in the way, in the order of the files. */
  findings?: { path: string; line: number; what: string }[];
  /** The text of a file that is gone, as the desk had it last. */
  kept?: { text: string; at: string };
}

/** SHA-256 of a file's bytes, as hexadecimal digits: what a text was made from. */
export type Version = string;

/** `GET oversigt`: the publications and what is to be done with them. */
export interface Overview {
  editions: EditionOverview[];
  /** Files that belong to no edition: registers and `site.yaml`. */
  common: FileOverview[];
  /** Whether the content lies in a git repository, and what can be done with it. */
  history: HistoryState;
}

export interface EditionOverview {
  year: number;
  /** It is being published at this moment, so nothing in it can be written. */
  isBusy?: true;
  /** A frozen edition is read until a revision is begun. */
  state: 'draft' | 'published' | 'in-revision';
  /** Its revision was begun and nothing has changed in it yet, so it can be taken back. */
  isUntouched?: true;
  files: FileOverview[];
  /** Marks `SKRIV:` left in all files. */
  marks: number;
  /** Chapters without a mark, and all of them: »8 af 12 skrevet«. */
  written: number;
  chapters: number;
}

export type FileKind =
  | 'edition'
  | 'chapter'
  | 'organisation'
  | 'mandates'
  | 'accounts'
  | 'deviations'
  | 'revisions'
  | 'exceptions'
  | 'short-links'
  | 'media'
  | 'register'
  | 'site'
  | 'programme'
  | 'letter'
  | 'other';

export interface FileOverview {
  /** Below the content folder, with `/`. */
  path: string;
  kind: FileKind;
  /** What editors call it: a chapter's title, »Personer«. */
  title: string;
  errors: number;
  warnings: number;
  marks: number;
  /** Since the last commit; `left-out` for a chapter that is in none and was left out at the desk. */
  change: 'none' | 'new' | 'changed' | 'deleted' | 'left-out';
  /** A chapter that readers have not had, so that it can be left out. */
  mayGo?: true;
  /** Where its page is in the report; none for a register. */
  address?: string;
}

export interface HistoryState {
  /** `none`: no git, or the folder is in no repository. */
  kind: 'git' | 'none';
  branch?: string;
  hasRemote: boolean;
  /** Name and mail that commits are made with, when git knows them. */
  author?: { name: string; email: string };
}

/** `GET fil?sti=`: a text file as it is. */
export interface FileState {
  path: string;
  /**
   * Without byte order mark, and with `\n` between lines. The server puts back what the file has, line by line, so a text
   * that is saved unchanged is the same byte for byte.
   */
  text: string;
  version: Version;
  kind: FileKind;
  /** Why it can only be read: its edition is frozen, its encoding, its size, a disk that cannot be written. */
  readOnly?: Failure;
  /** Text that was never saved, from before a crash. */
  unsaved?: { text: string; base: Version; at: string };
  /** The text that gave way to this one at the desk, so that it can be had back. */
  earlier?: EarlierText;
  /** Whether the last commit has it, so that there is something to go back to. */
  isSent?: true;
  /** Its pages: the web page and the print page with this chapter in it. */
  addresses?: { web: string; print: string };
}

/** `GET version?sti=`: whether a file is still what it was; cheap, to be asked now and then. */
export interface VersionAnswer {
  /** None when it is gone. */
  version?: Version;
}

/**
 * `POST revision`: lets a frozen edition be written in, until its revision is published. `POST fortryd-revision` takes that back
 * as long as nothing has changed.
 */
export interface RevisionRequest {
  year: number;
}

/** `PUT fil`: writes a text whole; `base` is the version it was made from, and none for a new file. */
export interface SaveRequest {
  path: string;
  text: string;
  base?: Version;
}

/** The answer when it was written. */
export interface Saved {
  version: Version;
}

/** The answer, with status 409, when the file has become another one meanwhile: nothing was written. */
export interface Conflict extends Failure {
  /** As it stands on the disk; none when it is gone. */
  current?: { text: string; version: Version };
}

/** `PUT udkast`: keeps a text that cannot be saved yet, until it is saved or let go (`text: undefined`). */
export interface KeepRequest {
  path: string;
  text?: string;
  base?: Version;
}

/** A text that another one took the place of. */
export interface EarlierText {
  text: string;
  /** When, ISO 8601. */
  at: string;
  /** By going back to what was sent, by an import, or in a choice between two versions: ours or the disk's. */
  why: 'taken-back' | 'imported' | 'let-go' | 'overwritten';
}

/** `PUT tidligere`: keeps a text that gives way, or lets go of the one that is kept (`text: undefined`). */
export interface EarlierRequest {
  path: string;
  text?: string | undefined;
  why?: EarlierText['why'] | undefined;
}

/** `POST kontrol`: findings as they would be with these texts in place of the files. Without texts, as it stands. */
export interface CheckRequest {
  texts: { path: string; text: string }[];
}

export interface CheckAnswer {
  /** Why Kontrol could not run, when it could not; there are no findings then. */
  failure?: string;
  /** Findings of all files; `file` is a path below the content folder. */
  findings: DeskFinding[];
}

export interface DeskFinding extends Omit<Finding, 'mend'> {
  /** Text that a button puts in place of what stands there, where the mend is certain. Offsets are in UTF-16 units. */
  mend?: {
    from: number;
    to: number;
    text: string;
    /** Where the text begins that the mend was found for; it ends at `to`. When it is changed, the mend no longer holds. */
    foundFrom: number;
  };
}

/** `POST nyt-kapitel`, `POST ny-udgave`: writes what the scaffolds write. */
export interface NewChapterRequest {
  year: number;
  slug: string;
  title?: string;
}

export interface NewEditionRequest {
  year: number;
}

export interface Written {
  paths: string[];
  /** What the command says in a terminal. */
  text: string;
}

/** `GET udelad?sti=`: what leaving a chapter out of a draft takes with it. `POST udelad` with `{ path }` does it. */
export interface LeavingOut {
  /** Titles of the chapters that go: the one that was asked about, and those that are part of it. */
  chapters: string[];
  /** How many key figures of theirs the edition's front shows. */
  keyFigures: number;
  /** Words of short addresses that lead to them. */
  shortLinks: string[];
  /** Exceptions from Kontrol in them. */
  exceptions: number;
  /** Texts that link to them; the links become plain words. */
  links: { title: string; count: number }[];
}

/** `POST hent-tilbage` with `{ path }`: a chapter that was left out, or a file that the last commit has, is there again. */
export interface BroughtBack {
  /** Titles of files that were changed meanwhile, so that what referred to it is not in them again. */
  changedMeanwhile: string[];
}

/**
 * `POST import/word?aar=&navn=&kapitel=&titel=`, `import/regnskab?aar=&navn=` (with `&erstat` amounts that differ give way,
 * with `&nye` unknown sheets become tables), `import/organ?aar=&navn=` with the file's bytes as body
 * (`application/octet-stream`): reads it and writes nothing. `POST import/skriv` with `{ id }` writes it and answers
 * `Written`.
 */
export interface ImportReading {
  id: string;
  /** The import's own report, as it stands in a terminal. */
  report: string;
  /** What would be written. */
  changes: { path: string; before?: string; text?: string; bytes?: number }[];
  /** Questions of the import that a yes answers. */
  questions: string[];
}

/**
 * `POST medie?aar=&navn=` with the file's bytes: puts a picture, film or sound into the edition's media folder, or with an
 * empty `aar` into the one that editions share. The name becomes one that an address can hold.
 */
export interface MediaAdded {
  path: string;
  /** As a chapter's tag names it. */
  src: string;
  width?: number;
  height?: number;
}

/** `POST fortryd`: back to the last commit. The text that was there is kept as the file's `earlier` one. */
export interface UndoRequest {
  path: string;
  /** None when the file is gone. */
  base?: Version;
}

export interface Undone {
  /** The file as it is now. */
  current: { text: string; version: Version };
}

/** `GET historik`: commits that changed the content, newest first. Only what was sent from the desk has words for editors. */
export interface History {
  commits: { id: string; day: string; author: string; message?: string }[];
}

/**
 * `GET aendringer?siden=`: texts that changed since a commit, or since a day began (`2026-11-21`); without `siden` since the
 * last commit.
 */
export interface Changes {
  /** The commit that is compared with; empty when there was none yet. */
  since: string;
  files: { path: string; change: 'new' | 'changed' | 'deleted'; before: string; after: string }[];
}

/** `POST gennemsyn`, `POST udgiv`: answers with lines of NDJSON, one a step, the last with `isDone`. */
export interface ReviewRequest {
  author: { name: string; email: string };
  /** What has been done, as the colleague reads it. */
  message: string;
}

export interface PublishRequest extends ReviewRequest {
  year: number;
}

export interface Step {
  /** What is being done or was done, in Danish. */
  text: string;
  isDone?: boolean;
  /** Why it stopped. All is as it was. */
  failure?: Failure;
  /** For who knows git: the technical name of a place. */
  small?: string;
  /** What a colleague opens. */
  address?: string;
  /** What a command said at length, as it stands in a terminal. */
  said?: string;
  /** What was published, to be looked at. */
  links?: { address: string; text: string }[];
  /** The content as a zip can be fetched from `GET pakke`, because there is nobody to send it to. */
  isZip?: boolean;
}
