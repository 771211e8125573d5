/** Files: read, save, keep what is not saved, begin a revision. */
import { join } from 'node:path';
import { z } from 'zod';
import type { FileState, VersionAnswer } from '../contract.ts';
import { setBegun } from './begun-revisions.ts';
import type { Desk } from './desk.ts';
import { addressesOf, kindOf } from './file-kinds.ts';
import { readText, readVersion, saveText } from './files.ts';
import { findText } from './content-path.ts';
import { describeFrozen, requireWritable } from './frozen.ts';
import type { Answer, Call } from './http.ts';
import { findUnsaved, keepUnsaved } from './unsaved.ts';

const saveSchema = z.strictObject({ path: z.string(), text: z.string(), base: z.string().optional() });
const keepSchema = z.strictObject({ path: z.string(), text: z.string().optional(), base: z.string().optional() });
const yearSchema = z.strictObject({ year: z.number().int() });

/** `GET fil?sti=` */
export async function getFile(desk: Desk, { query }: Call): Promise<Answer> {
  const path = query.get('sti') ?? '';
  const read = await readText(desk.root, path);
  const [frozen, kept] = await Promise.all([describeFrozen(desk, path), findUnsaved(desk.folder, path)]);
  const readOnly = read.readOnly ?? frozen;
  const addresses = addressesOf(path);
  const json: FileState = {
    path,
    text: read.text,
    version: read.version,
    kind: kindOf(path),
    ...(readOnly && { readOnly }),
    ...(kept && kept.text !== read.text && { unsaved: kept }),
    ...(addresses && { addresses }),
  };
  return { json };
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

/** `POST revision` */
export async function postRevision({ folder, inTurn }: Desk, call: Call): Promise<Answer> {
  const { year } = await call.readJson(yearSchema);
  return inTurn(async () => {
    await setBegun(folder, year, true);
    return { json: {} };
  });
}
