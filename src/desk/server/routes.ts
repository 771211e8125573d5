/** Which address of the server does what. Addresses are Danish, because editors can see them. */
import { z } from 'zod';
import { classify } from '../../sources/source-kinds.ts';
import type { CheckAnswer } from '../contract.ts';
import { listBegun } from './begun-revisions.ts';
import { listPublishedChapters } from './chapters-published.ts';
import { findText } from './content-path.ts';
import type { Desk } from './desk.ts';
import { getFile, getVersion, postRevision, postRevisionBack, putEarlier, putFile, putUnsaved } from './file-routes.ts';
import { makeForm, makeTagForms } from './forms.ts';
import { getChanges, getCommits, getZip, postPublish, postReview, postUndo } from './history-routes.ts';
import { listChanged, readHistory } from './history-state.ts';
import type { Answer, Call } from './http.ts';
import { getLeavingOut, postBringBack, postLeavingOut } from './leave-out-routes.ts';
import { listLeftOut } from './left-out.ts';
import { postChapter, postEdition, postImport, postMedia, postWriteImport } from './new-file-routes.ts';
import { Refusal } from './refusal.ts';
import { getThumbnail } from './thumbnail.ts';

export type Route = (desk: Desk, call: Call) => Promise<Answer>;

const checkSchema = z.strictObject({ texts: z.array(z.strictObject({ path: z.string(), text: z.string() })) });

/** Routes by method and address below `API_PATH`. */
export const ROUTES: Readonly<Record<string, Route>> = {
  'GET oversigt': getOverview,
  'GET fil': getFile,
  'GET version': getVersion,
  'PUT fil': putFile,
  'PUT udkast': putUnsaved,
  'PUT tidligere': putEarlier,
  'POST revision': postRevision,
  'POST fortryd-revision': postRevisionBack,
  'POST nyt-kapitel': postChapter,
  'POST ny-udgave': postEdition,
  'GET udelad': getLeavingOut,
  'POST udelad': postLeavingOut,
  'POST hent-tilbage': postBringBack,
  'POST import/word': postImport('word'),
  'POST import/regnskab': postImport('regnskab'),
  'POST import/organ': postImport('organ'),
  'POST import/skriv': postWriteImport,
  'POST medie': postMedia,
  'GET billede': getThumbnail,
  'GET historik': getCommits,
  'GET aendringer': getChanges,
  'POST fortryd': postUndo,
  'POST gennemsyn': postReview,
  'POST udgiv': postPublish,
  'GET pakke': getZip,
  'POST kontrol': postCheck,
  'GET valg': getChoices,
  'GET formular': getForm,
  'GET maerker': getTagForms,
};

async function getOverview({ root, folder, content, publishing }: Desk): Promise<Answer> {
  const [changed, begun, leftOut, history] = await Promise.all([
    listChanged(root),
    listBegun(folder),
    listLeftOut(folder),
    readHistory(root),
  ]);
  const published = await listPublished(root, await content.ask('openDigests', begun));
  const json = await content.ask('overview', { changed, begun, leftOut, history, published });
  return {
    json: {
      ...json,
      editions: json.editions.map((each) => (each.year === publishing.year ? { ...each, isBusy: true } : each)),
    },
  };
}

/** The chapters that readers have of editions in revision. */
async function listPublished(root: string, digests: [year: number, digest: string][]) {
  const found = await Promise.all(
    digests.map(async ([year, digest]) => [year, await listPublishedChapters(root, year, digest)] as const),
  );
  return new Map(found.flatMap(([year, paths]) => (paths ? [[year, paths] as const] : [])));
}

async function getChoices({ content }: Desk, { signal }: Call): Promise<Answer> {
  return { json: await content.ask('choices', undefined, signal) };
}

async function getForm({ root }: Desk, { query }: Call): Promise<Answer> {
  const path = query.get('sti') ?? '';
  await findText(root, path);
  const what = classify(path);
  if (!what) throw new Refusal(404, `${path} har ingen felter.`, 'ret filen som tekst.');
  return { json: makeForm(what.kind) };
}

async function getTagForms(): Promise<Answer> {
  return { json: makeTagForms() };
}

async function postCheck({ content }: Desk, call: Call): Promise<Answer> {
  const request = await call.readJson(checkSchema);
  const answer = await content.ask('check', request, call.signal).catch((error: unknown): CheckAnswer => ({
    findings: [],
    failure: `Kontrol kunne ikke køre: ${error instanceof Error ? error.message : String(error)}`,
  }));
  return { json: answer };
}
