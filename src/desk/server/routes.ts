/** Which address of the server does what. Addresses are Danish, because editors can see them. */
import { z } from 'zod';
import type { CheckAnswer } from '../contract.ts';
import { listBegun } from './begun-revisions.ts';
import type { Desk } from './desk.ts';
import { getFile, getVersion, postRevision, putFile, putUnsaved } from './file-routes.ts';
import { listChanged, readHistory } from './history-state.ts';
import type { Answer, Call } from './http.ts';

export type Route = (desk: Desk, call: Call) => Promise<Answer>;

const checkSchema = z.strictObject({ texts: z.array(z.strictObject({ path: z.string(), text: z.string() })) });

/** Routes by method and address below `API_PATH`. */
export const ROUTES: Readonly<Record<string, Route>> = {
  'GET oversigt': getOverview,
  'GET fil': getFile,
  'GET version': getVersion,
  'PUT fil': putFile,
  'PUT udkast': putUnsaved,
  'POST revision': postRevision,
  'POST kontrol': postCheck,
};

async function getOverview({ root, folder, content }: Desk): Promise<Answer> {
  const [changed, begun, history] = await Promise.all([listChanged(root), listBegun(folder), readHistory(root)]);
  return { json: await content.ask('overview', { changed, begun, history }) };
}

async function postCheck({ content }: Desk, call: Call): Promise<Answer> {
  const request = await call.readJson(checkSchema);
  const answer = await content.ask('check', request, call.signal).catch((error: unknown): CheckAnswer => ({
    findings: [],
    failure: `Kontrol kunne ikke køre: ${error instanceof Error ? error.message : String(error)}`,
  }));
  return { json: answer };
}
