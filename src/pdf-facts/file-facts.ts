/** What can be known of a published file by its bytes, in the words of pages. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { PDFDocument } from '@cantoo/pdf-lib';
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
export async function readFileFacts(file: string): Promise<FileFacts | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return undefined;
  const facts = { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  if (!file.endsWith('.pdf')) return facts;
  return { ...facts, pages: (await PDFDocument.load(bytes, { updateMetadata: false })).getPageCount() };
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
