import {
  ACCOUNTS,
  COLOPHON,
  editionPath,
  ORGANISATION,
  PERSONS_PATH,
  PRINT,
  REVISIONS,
} from '../../report/addresses.ts';
import { publicationPath } from '../../publications/kinds.ts';
import { classify } from '../../sources/source-kinds.ts';
import type { SourceKind } from '../../sources/sources.ts';
import type { FileKind, FileState } from '../contract.ts';

const KINDS: Readonly<Record<SourceKind, FileKind>> = {
  site: 'site',
  edition: 'edition',
  chapter: 'chapter',
  body: 'organisation',
  accounts: 'accounts',
  people: 'register',
  parties: 'register',
  municipalities: 'register',
  terms: 'register',
  abbreviations: 'register',
  mandates: 'mandates',
  deviations: 'deviations',
  revisions: 'revisions',
  exceptions: 'exceptions',
  shortLinks: 'short-links',
  programme: 'programme',
  programmeDays: 'programme',
  programmeMeeting: 'programme',
  programmePractical: 'programme',
  letter: 'letter',
};

/** What a file is to an editor. */
export function kindOf(path: string): FileKind {
  const what = classify(path);
  if (what) return KINDS[what.kind];
  return /^(?:\d{4}\/)?media\//.test(path) ? 'media' : 'other';
}

/** The pages of the preview that show a file; none for one that no page shows. */
export function addressesOf(path: string): FileState['addresses'] {
  const what = classify(path);
  if (!what) return undefined;
  const { kind, year, slug } = what;
  if (kind === 'letter') {
    const page = publicationPath('letter', slug);
    return { web: page, print: `${page}${PRINT}/` };
  }
  if (year === undefined) return kind === 'people' ? { web: PERSONS_PATH, print: PERSONS_PATH } : undefined;
  const pages: Partial<Record<SourceKind, string>> = {
    edition: '',
    body: ORGANISATION,
    mandates: ORGANISATION,
    accounts: ACCOUNTS,
    deviations: COLOPHON,
    revisions: REVISIONS,
  };
  const below = kind === 'chapter' ? slug : pages[kind];
  if (below === undefined) return undefined;
  const chapter = kind === 'chapter' ? `?kapitel=${encodeURIComponent(slug)}` : '';
  return { web: editionPath(year, below), print: `${editionPath(year, PRINT)}${chapter}` };
}
