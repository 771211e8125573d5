import { copyFile, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readJob } from '../../../src/press/job.ts';
import type { PrintJob } from '../../../src/press/job.ts';

const modules = fileURLToPath(new URL('../../../node_modules/@fontsource-variable/', import.meta.url));
const styles = fileURLToPath(new URL('../fixtures/print.css', import.meta.url));
const FONTS = {
  'archivo.woff2': 'archivo/files/archivo-latin-standard-normal.woff2',
  'serif.woff2': 'source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
  'serif-italic.woff2': 'source-serif-4/files/source-serif-4-latin-opsz-italic.woff2',
};

/** Writes a little site with one print page into a fresh folder: `/print/`, the style sheet, the fonts. */
export async function writeSite(html: string, files: Record<string, string> = {}): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'press-test-'));
  await mkdir(join(root, 'fonts'), { recursive: true });
  for (const [name, source] of Object.entries(FONTS)) await copyFile(join(modules, source), join(root, 'fonts', name));
  await copyFile(styles, join(root, 'print.css'));
  for (const [name, text] of Object.entries({ 'print/index.html': html, ...files })) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
  return root;
}

/** The job that the site's print page declares. */
export async function jobOf(root: string): Promise<PrintJob> {
  const job = readJob(await readFile(join(root, 'print/index.html'), 'utf8'), '/print/', root);
  if (!job) throw new Error('the fixture declares no PDF');
  return job;
}

/** A whole print page around a body. */
export function printPage(body: string, head = ''): string {
  return `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Beretning for Havnestad</title>
<meta name="author" content="Havnestad Forening"><meta name="press-output" content="/beretning.pdf"><meta name="press-date" content="2025-02-27">
<link rel="stylesheet" href="/print.css">${head}</head><body data-press-folio="Side {page} af {pages}">${body}</body></html>`;
}
