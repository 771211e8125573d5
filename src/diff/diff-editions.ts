import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildTree } from '../cli/build-tree.ts';
import { withCheckout } from './checkout.ts';
import { comparePdfs } from './compare-pdfs.ts';
import { withPdfPainter } from './draw-pdf.ts';
import type { EditionChange } from './render-report.ts';

/** What is being written is what editors compare; `sources/drafts.ts` reads it. */
const WITH_DRAFTS = { DRAFTS: '1' };

/**
 * Compares the printed editions at a commit with those of the working tree.
 *
 * @returns the editions whose PDF is not the same file, oldest first
 * @throws CommandError when git does not know the commit, or when either side cannot be built
 */
export async function diffEditions(root: string, ref: string): Promise<EditionChange[]> {
  const folder = await mkdtemp(join(tmpdir(), 'beretning-diff-'));
  try {
    const [before, after] = [join(folder, 'before'), join(folder, 'after')];
    await withCheckout(root, ref, folder, (tree) => buildTree(tree, before, `»${ref}«`, WITH_DRAFTS));
    await buildTree(root, after, 'Mappen, som den står,', WITH_DRAFTS);
    return await compareSites(before, after);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Compares the whole editions of two built sites. */
export async function compareSites(before: string, after: string): Promise<EditionChange[]> {
  const [old, next] = [await listEditions(before), await listEditions(after)];
  const years = [...new Set([...old.keys(), ...next.keys()])].sort();
  return withPdfPainter(async (paint) => {
    const changes: EditionChange[] = [];
    for (const year of years) {
      const [from, to] = [old.get(year), next.get(year)];
      if (from && to && (await isSameFile(from, to))) continue;
      const [pagesBefore, pagesAfter] = [from ? await paint(from) : [], to ? await paint(to) : []];
      changes.push({
        year,
        pagesBefore: pagesBefore.length,
        pagesAfter: pagesAfter.length,
        changes: await comparePdfs(pagesBefore, pagesAfter),
      });
    }
    return changes;
  });
}

/** The whole editions by year; the PDFs of chapters lie in subfolders and contain the same pages. */
async function listEditions(site: string): Promise<Map<string, string>> {
  const files = (await readdir(site, { recursive: true })).filter((file) =>
    /^\d{4}[\\/][^\\/]+(?<!-tryk)\.pdf$/.test(file),
  );
  return new Map(files.map((file) => [file.slice(0, 4), join(site, file)]));
}

async function isSameFile(a: string, b: string): Promise<boolean> {
  return Buffer.compare(await readFile(a), await readFile(b)) === 0;
}
