import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { toPressError } from '../../src/press/errors.ts';
import { runPress } from '../../src/press/press.ts';
import { jobOf, printPage, writeSite } from './helpers/site.ts';

const failing = vi.hoisted(() => ({ code: '' }));

/** A disk that takes everything but the PDF; a real full disk would take the tests with it. */
vi.mock('node:fs/promises', async (original) => {
  const disk = await original<typeof import('node:fs/promises')>();
  const refuse: typeof disk.writeFile = async (file, ...rest) => {
    if (!failing.code || !(typeof file === 'string' && file.includes('.pdf'))) return disk.writeFile(file, ...rest);
    await disk.writeFile(file, 'half a PDF');
    throw Object.assign(new Error(`${failing.code}: cannot write`), { code: failing.code, path: file });
  };
  return { ...disk, writeFile: refuse };
});

afterEach(() => {
  failing.code = '';
});

test.each([
  ['ENOSPC', "Der er ikke plads på disken til PDF'en."],
  ['EROFS', 'Der må ikke skrives i mappen til '],
])('a disk that answers %s leaves the last good PDF and nothing half', { timeout: 30_000 }, async (code, sentence) => {
  const root = await writeSite(printPage('<p>Tekst</p>'));
  const job = await jobOf(root);
  await writeFile(job.output, 'the last good one');
  failing.code = code;
  const error: Error = await runPress({ root, jobs: [job] }).then(
    () => new Error('printed'),
    (reason: Error) => reason,
  );
  failing.code = '';
  expect(error.message).toContain(sentence);
  expect(error.message).toContain(`Den tidligere PDF er uændret: ${job.output}`);
  expect(await readFile(job.output, 'utf8')).toBe('the last good one');
  const { readdir } = await import('node:fs/promises');
  expect((await readdir(root)).filter((name) => name.includes('.pdf'))).toEqual(['beretning.pdf']);
  await rm(root, { recursive: true });
});

test('an error of another kind keeps its own words', async () => {
  const file = join(await mkdtemp('/tmp/press-disk-'), 'nowhere', 'x');
  const error: unknown = await readFile(file).catch((reason: unknown) => reason);
  expect(toPressError(error, '').message).toContain('Der skete en uventet fejl: ENOENT');
});
