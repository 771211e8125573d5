/** Reads and writes one text file of the content, and never over what another has written. */
import { createHash } from 'node:crypto';
import { access, constants, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { decodeText } from '../../sources/decode-text.ts';
import { MOST_BYTES } from '../../sources/text-limits.ts';
import type { Conflict, Failure, Saved, SaveRequest, Version } from '../contract.ts';
import { findText } from './content-path.ts';
import { explainDisk, Refusal } from './refusal.ts';
import { restoreForm, toDeskText } from './text-form.ts';
import { writeWhole } from './write-file.ts';

/** A text file as the desk shows it. */
export interface DeskText {
  text: string;
  version: Version;
  /** Why it can only be read. */
  readOnly?: Failure;
}

/** SHA-256 of bytes, as hexadecimal digits. */
export function versionOf(bytes: Uint8Array): Version {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Reads a text file. One that is no UTF-8 or too large is shown as far as it can be, and can only be read.
 *
 * @throws Refusal when it is not there or none of the content's
 */
export async function readText(root: string, path: string): Promise<DeskText> {
  const place = await findText(root, path);
  const bytes = await readFile(place).catch((error: unknown) => {
    throw explainDisk(path, error);
  });
  const version = versionOf(bytes);
  const unreadable = describeUnreadable(path, bytes);
  if (unreadable) return { version, ...unreadable };
  const readOnly = await describeLocked(path, place);
  return { text: toDeskText(decode(bytes)), version, ...(readOnly && { readOnly }) };
}

/** The version of a file as it is; none when it is gone. */
export async function readVersion(root: string, path: string): Promise<Version | undefined> {
  const bytes = await readFile(await findText(root, path)).catch(() => undefined);
  return bytes && versionOf(bytes);
}

/**
 * Writes a text file whole.
 *
 * @throws Refusal with a `Conflict` when the file is not what the text was made from
 */
export async function saveText(root: string, { path, text, base }: SaveRequest): Promise<Saved> {
  if (Buffer.byteLength(text) > MOST_BYTES) throw tooLarge(path, Buffer.byteLength(text), 413);
  const place = await findText(root, path);
  const former = await readFile(place).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw explainDisk(path, error);
  });
  requireBase(path, former, base);
  const unreadable = former && describeUnreadable(path, former);
  if (unreadable) throw new Refusal(409, unreadable.readOnly.what, unreadable.readOnly.fix);
  const bytes = Buffer.from(former ? restoreForm(text, decode(former)) : text);
  if (former?.equals(bytes)) return { version: versionOf(bytes) };
  const requireStill = async () => requireBase(path, await readFile(place).catch(() => undefined), base);
  await writeWhole(place, bytes, requireStill).catch((error: unknown) => {
    throw explainDisk(path, error);
  });
  return { version: versionOf(bytes) };
}

/** @throws Refusal with both versions when a file is not what a text was made from */
function requireBase(path: string, bytes: Buffer | undefined, base: Version | undefined): void {
  const version = bytes && versionOf(bytes);
  if (version === base) return;
  const conflict: Pick<Conflict, 'current'> =
    bytes && version ? { current: { text: toDeskText(decode(bytes)), version } } : {};
  const [what, fix] = !bytes
    ? [`${path} er slettet imens, så intet er skrevet.`, 'gem den som en ny fil, eller luk den. Din tekst er beholdt.']
    : base === undefined
      ? [`${path} findes allerede, så intet er skrevet.`, 'vælg et andet navn, eller åbn filen.']
      : [`${path} er ændret imens af en anden, så intet er skrevet.`, 'sammenlign de to, og vælg. Begge er beholdt.'];
  throw new Refusal(409, what, fix, conflict);
}

function describeUnreadable(path: string, bytes: Buffer): { text: string; readOnly: Failure } | undefined {
  if (bytes.length > MOST_BYTES) {
    const { what, fix } = tooLarge(path, bytes.length, 413);
    return { text: toDeskText(decode(bytes.subarray(0, MOST_BYTES))), readOnly: { what, fix } };
  }
  const decoded = decodeText(bytes);
  if (!('kind' in decoded) || decoded.kind !== 'not-utf8') return undefined;
  return {
    text: toDeskText(new TextDecoder('windows-1252').decode(bytes)),
    readOnly: {
      what: `${path} er ikke gemt som UTF-8, så æ, ø og å kan blive til andre tegn. Den kan kun læses her.`,
      fix: 'åbn den i det program, som den er skrevet i, og gem den som UTF-8.',
    },
  };
}

async function describeLocked(path: string, place: string): Promise<Failure | undefined> {
  try {
    for (const needed of [dirname(place), place]) await access(needed, constants.W_OK);
    return undefined;
  } catch (error) {
    const explained = explainDisk(path, error);
    if (!(explained instanceof Refusal)) throw error;
    return { what: explained.what, fix: explained.fix };
  }
}

/** The text of a file with its byte order mark, which belongs to its form. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function tooLarge(path: string, bytes: number, status: number): Refusal {
  const megabytes = (bytes / 1e6).toLocaleString('da-DK', { maximumFractionDigits: 1 });
  return new Refusal(
    status,
    `${path} fylder ${megabytes} MB, og en tekst fylder højst ${MOST_BYTES / 1e6} MB. Intet er skrevet.`,
    'del teksten i flere kapitler; billeder hører til i media/.',
  );
}
