/** Malformed content, one kind a row: what is put into the tiny edition, and all that Kontrol must say of it. */
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Finding } from '../../src/kontrol/finding.ts';
import { copyTiny, withShortAddresses } from './edition.ts';
import type { Overlay } from './edition.ts';
import { briefly } from './kontrol.ts';

/** One malformed input. */
export interface BadInput {
  /** Sentence that names the test. */
  says: string;
  put: Overlay;
  /** What an overlay cannot say: links, pipes, rights. Gets the content folder. */
  prepare?: (root: string) => Promise<void> | void;
  /** `rule path:line` of all findings; none where nothing is wrong. */
  finds: readonly string[];
  /** Words that the finding has, where the rule alone does not say that it is clear. */
  words?: RegExp;
}

/** A row that is prepared in the folder, because an overlay cannot say it. */
export function place(
  says: string,
  prepare: (root: string) => Promise<void> | void,
  finds: string[],
  words?: RegExp,
): BadInput {
  return { says, put: {}, prepare, finds, ...(words && { words }) };
}

/** Writes a file, and the folders above it. */
export function writeInto(path: string, content: string | Uint8Array) {
  return async (root: string): Promise<void> => {
    await mkdir(join(root, path, '..'), { recursive: true });
    await writeFile(join(root, path), content);
  };
}

/** A mistake in a file of its own, which must be told whatever else is wrong. */
const CONTROL: Overlay = { '2030/accounts/resultat.mdx': ['føres videre', 'føåres videre'] };
const CONTROL_FINDING = 'stavning 2030/accounts/resultat.mdx:35';

/** Seconds of work that Kontrol may need for any input: those of the processor, since other tests may keep the machine busy. */
const MOST_SECONDS = 10;

/** After so many milliseconds its thread is ended: it would go on for ever. */
const LIMIT_MS = 90_000;

let worker: Worker | undefined;

/** Findings of a content folder, or an error when they take longer than they may. The thread is kept for the next one. */
async function check(root: string): Promise<Finding[]> {
  worker ??= new Worker(new URL('./kontrol-worker.ts', import.meta.url));
  const used = worker;
  const limit = AbortSignal.timeout(LIMIT_MS);
  const before = process.cpuUsage();
  try {
    used.postMessage(root);
    const [findings] = (await once(used, 'message', { signal: limit })) as [Finding[]];
    const { user, system } = process.cpuUsage(before);
    const seconds = (user + system) / 1e6;
    if (seconds > MOST_SECONDS) throw new Error(`Kontrol needed ${seconds} seconds for one input.`);
    return findings;
  } catch (error) {
    worker = undefined;
    await used.terminate();
    throw error;
  }
}

/** Reads the dictionary and every module, so that the first input has all its time. */
export async function warmUp(): Promise<void> {
  const { root, remove } = await copyTiny();
  await check(root).finally(remove);
}

/** Ends the thread. */
export async function stopChecking(): Promise<void> {
  await worker?.terminate();
  worker = undefined;
}

/** What Kontrol says of an input, the control mistake apart, and whether it told that. */
export async function tell({
  put,
  prepare,
}: BadInput): Promise<{ finds: string[]; isControlTold: boolean; told: Finding[] }> {
  const { root, remove } = await copyTiny(withShortAddresses({ ...CONTROL, ...put }));
  try {
    await prepare?.(root);
    const findings = await check(root);
    const told = findings.filter((finding) => briefly(finding) !== CONTROL_FINDING);
    return { finds: told.map(briefly), isControlTold: told.length < findings.length, told };
  } finally {
    await remove();
  }
}

/** A chapter with a text of its own, beside those of the tiny edition. The text begins on line 9. */
export function chapterWith(text: string): string {
  return `---\ntitle: Skov\nheadline: Skoven blev større\nlead: Skoven voksede i 2030.\nsummary: Mere skov\norder: 50\n---\n\n${text}\n`;
}

/** Path of that chapter. */
export const SKOV = '2030/chapters/skov.mdx';
