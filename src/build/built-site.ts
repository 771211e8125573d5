import { readdir, readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { INDEX_PATH } from '../search/index-file.ts';

/** A PDF of the built site with the excerpts that were printed with it. */
export interface BuiltPdf {
  /** Path below the site: `2025/kl-beretning-2025.pdf`. */
  file: string;
  pages: number;
  bytes: number;
  /** Chapters as PDFs of their own. */
  excerpts: { count: number; bytes: number };
}

/** What a build left in its folder. */
export interface BuiltSite {
  /** Pages that readers find, by edition; those outside an edition under `undefined`. */
  pages: Map<string | undefined, number>;
  /** In order of their paths. */
  pdfs: BuiltPdf[];
  /** Pages and persons that search finds; none without an index. */
  searchable: number | undefined;
  files: number;
  bytes: number;
}

/** The record that the press writes beside each PDF, as far as it is read here. */
interface PrintRecord {
  pages: number;
  bytes: number;
  excerpts: { bytes: number }[];
}

/** Reads what a build left in a folder, from the files themselves. */
export async function readBuiltSite(root: string): Promise<BuiltSite> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(root.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(root, file))).size));
  return {
    pages: countPages(files),
    pdfs: await readPdfs(root, files),
    searchable: await countSearchable(root),
    files: files.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
  };
}

/** The print edition's source and the page that says that a page is missing are no pages that anybody looks for. */
function countPages(files: string[]): Map<string | undefined, number> {
  const pages = files.filter(
    (file) => file.endsWith('.html') && !/(?:^|\/)(?:404\.html|(?:print|tryk)\/index\.html)$/.test(file),
  );
  const byYear = Map.groupBy(pages, (file) => /^\d{4}(?=\/)/.exec(file)?.[0]);
  return new Map([...byYear].map(([year, { length }]) => [year, length]));
}

async function readPdfs(root: string, files: string[]): Promise<BuiltPdf[]> {
  const records = files.filter((file) => file.endsWith('.pdf') && files.includes(recordOf(file)));
  return Promise.all(
    records.map(async (file) => {
      const { pages, bytes, excerpts } = JSON.parse(await readFile(join(root, recordOf(file)), 'utf8')) as PrintRecord;
      return {
        file,
        pages,
        bytes,
        excerpts: { count: excerpts.length, bytes: excerpts.reduce((sum, excerpt) => sum + excerpt.bytes, 0) },
      };
    }),
  );
}

function recordOf(pdf: string): string {
  return pdf.replace(/\.pdf$/, '.json');
}

/** Records of the search index. */
async function countSearchable(root: string): Promise<number | undefined> {
  const index = await readFile(join(root, INDEX_PATH), 'utf8').catch(() => undefined);
  return index === undefined ? undefined : (JSON.parse(index) as unknown[]).length;
}
