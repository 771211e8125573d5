/** What can be known of a published file by its bytes, in the words of pages. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { buildCache } from '../cache/build-cache.ts';
import type { Cache } from '../cache/cache.ts';
import { formatBytes } from '../report/format.ts';
import type { FactName } from './fill-facts.ts';

export interface FileFacts {
  bytes: number;
  /** Lowercase hexadecimal. */
  sha256: string;
  /** Of a PDF alone. */
  pages?: number;
}

/** Reads a file; nothing when it is not there. */
export async function readFileFacts(file: string, cache: Cache = buildCache): Promise<FileFacts | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return undefined;
  const facts = { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  return file.endsWith('.pdf') ? { ...facts, pages: await countPages(bytes, facts.sha256, cache) } : facts;
}

/** Most PDFs are those of the build before, and all their objects are read for the number. */
async function countPages(bytes: Uint8Array, sha256: string, cache: Cache): Promise<number> {
  const count = async () => {
    const { PDFDocument } = await import('@cantoo/pdf-lib');
    return Buffer.from(String((await PDFDocument.load(bytes, { updateMetadata: false })).getPageCount()));
  };
  return Number(Buffer.from(await cache.remember(`${sha256}.pages`, count)).toString());
}

/** A fact as it stands in a page; `summary` is ` (47 sider, 1,2 MB)`, with the space that divides it from what it is about. */
export function formatFact(name: FactName, { bytes, sha256, pages }: FileFacts): string {
  const length = pages === undefined ? '' : pages === 1 ? '1\u00a0side' : `${pages}\u00a0sider`;
  const inFull = [length, formatBytes(bytes)].filter(Boolean).join(', ');
  switch (name) {
    case 'sha256':
      return sha256;
    case 'size':
      return formatBytes(bytes);
    case 'pages':
      return length && `, ${length}`;
    case 'rest':
      return `, ${inFull}`;
    case 'summary':
      return ` (${inFull})`;
  }
}
