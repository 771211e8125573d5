/** Files: read, save, keep what is not saved, begin a revision. */
import { join } from 'node:path';
import { z } from 'zod';
import type { Failure, FileState, VersionAnswer } from '../contract.ts';
import { setBegun } from './begun-revisions.ts';
import { isSent } from './changes.ts';
import type { Desk } from './desk.ts';
import { earlierSchema, findEarlier, keepEarlier } from './earlier.ts';
import { addressesOf, kindOf } from './file-kinds.ts';
import { readText, readVersion, saveText } from './files.ts';
import { findText } from './content-path.ts';
import { describeFrozen, requireIdle, requireWritable } from './frozen.ts';
import type { Answer, Call } from './http.ts';
import { Refusal } from './refusal.ts';
import { findUnsaved, keepUnsaved } from './unsaved.ts';

const saveSchema = z.strictObject({ path: z.string(), text: z.string(), base: z.string().optional() });
const keepSchema = z.strictObject({ path: z.string(), text: z.string().optional(), base: z.string().optional() });
const yearSchema = z.strictObject({ year: z.number().int() });

/** `GET fil?sti=` */
export async function getFile(desk: Desk, { query }: Call): Promise<Answer> {
  const path = query.get('sti') ?? '';
  const read = await readText(desk.root, path).catch((error: unknown) => withKept(desk, path, error));
  const [frozen, kept, earlier, sent] = await Promise.all([
    describeFrozen(desk, path),
    findUnsaved(desk.folder, path),
    findEarlier(desk.folder, path),
    isSent(desk.root, path),
  ]);
  const readOnly = read.readOnly ?? frozen;
  const addresses = addressesOf(path);
  const json: FileState = {
    path,
    text: read.text,
    version: read.version,
    kind: kindOf(path),
    ...(readOnly && { readOnly }),
    ...(kept && kept.text !== read.text && { unsaved: kept }),
    ...(earlier && earlier.text !== read.text && { earlier }),
    ...(sent && { isSent: true }),
    ...(addresses && { addresses }),
  };
  return { json };
}

/** A file that is gone may have a text that is not: what was not saved, or what gave way last. */
async function withKept({ folder }: Desk, path: string, error: unknown): Promise<never> {
  if (!(error instanceof Refusal) || error.status !== 404) throw error;
  const all = await Promise.all([findUnsaved(folder, path), findEarlier(folder, path)]);
  const [kept] = all.filter((each) => each !== undefined).toSorted((one, other) => other.at.localeCompare(one.at));
  if (!kept) throw error;
  const { text, at } = kept;
  throw new Refusal(404, error.what, error.fix, { kept: { text, at } } satisfies Partial<Failure>);
}

/** `GET version?sti=` */
export async function getVersion({ root }: Desk, { query }: Call): Promise<Answer> {
  const version = await readVersion(root, query.get('sti') ?? '');
  return { json: (version ? { version } : {}) satisfies VersionAnswer };
}

/** `PUT fil` */
export async function putFile(desk: Desk, call: Call): Promise<Answer> {
  const request = await call.readJson(saveSchema);
  return desk.inTurn(async () => {
    await requireWritable(desk, request.path);
    const json = await saveText(desk.root, request);
    desk.onSaved(join(desk.root, request.path));
    // It is safe in its file; that the copy cannot be taken away must not say otherwise.
    await keepUnsaved(desk.folder, { path: request.path }).catch(() => undefined);
    return { json };
  });
}

/** `PUT udkast` */
export async function putUnsaved(desk: Desk, call: Call): Promise<Answer> {
  const request = await call.readJson(keepSchema);
  await findText(desk.root, request.path);
  return desk.inTurn(async () => {
    await keepUnsaved(desk.folder, request);
    return { json: {} };
  });
}

/** `PUT tidligere` */
export async function putEarlier(desk: Desk, call: Call): Promise<Answer> {
  const request = await call.readJson(earlierSchema);
  await findText(desk.root, request.path);
  return desk.inTurn(async () => {
    await keepEarlier(desk.folder, request);
    return { json: {} };
  });
}

/** `POST revision` */
export async function postRevision(desk: Desk, call: Call): Promise<Answer> {
  const { year } = await call.readJson(yearSchema);
  return desk.inTurn(async () => {
    requireIdle(desk);
    if (desk.publishing.year === year) {
      throw new Refusal(423, `Beretningen ${year} bliver udgivet lige nu.`, 'vent, til den er udgivet, og prøv igen.');
    }
    await setBegun(desk.folder, year, true);
    return { json: {} };
  });
}

/** `POST fortryd-revision` */
export async function postRevisionBack(desk: Desk, call: Call): Promise<Answer> {
  const { year } = await call.readJson(yearSchema);
  return desk.inTurn(async () => {
    if ((await desk.content.ask('editionState', { year, begun: [] })) === 'in-revision') {
      throw new Refusal(
        409,
        `Der er rettet i beretningen ${year}, så revisionen kan ikke tages tilbage. Intet er ændret.`,
        'før filerne tilbage til det senest sendte først, eller udgiv revisionen.',
      );
    }
    await setBegun(desk.folder, year, false);
    return { json: {} };
  });
}
