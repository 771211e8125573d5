import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The token of the desk's address. It is kept in a file that only its owner can read, so a tab that was open when the
 * server stopped can save when the server runs again.
 *
 * @param folder the desk's own folder; one that cannot be written gets a token for this run
 */
export async function readToken(folder: string): Promise<string> {
  const file = join(folder, 'kode');
  const kept = (await readFile(file, 'utf8').catch(() => '')).trim();
  if (/^[0-9a-f]{48}$/.test(kept)) return kept;
  const token = randomBytes(24).toString('hex');
  await mkdir(folder, { recursive: true }).catch(() => undefined);
  await writeFile(file, token, { mode: 0o600 }).catch(() => undefined);
  return token;
}
