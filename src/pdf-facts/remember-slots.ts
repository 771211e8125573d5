import { fileURLToPath } from 'node:url';
import { buildCache } from '../cache/build-cache.ts';
import { hash } from '../cache/cache.ts';
import { readCode } from '../cache/code.ts';

let code: Promise<string> | undefined;

/** The code of this folder and of the parser it uses. */
function hashCode(): Promise<string> {
  code ??= readCode(fileURLToPath(new URL('.', import.meta.url)), ['hast-util-from-html']).then(hash);
  return code;
}

/**
 * The places of a page that wait for facts, which takes parsing it whole. Most pages are what they were at the last build.
 *
 * @param kind what the places wait for
 * @param list finds them; none in a page that is not parsed for them
 */
export async function rememberSlots<Slot>(kind: string, html: string, list: (html: string) => Slot[]): Promise<Slot[]> {
  const name = `${hash([await hashCode(), html])}.${kind}.json`;
  const bytes = await buildCache.remember(name, () => Promise.resolve(Buffer.from(JSON.stringify(list(html)))));
  return JSON.parse(Buffer.from(bytes).toString()) as Slot[];
}
