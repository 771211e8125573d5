import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { expect, test } from 'vitest';
import { findJobs, press } from '../../src/press/integration.ts';
import { printPage, writeSite } from './helpers/site.ts';

test('every built page that asks for a PDF is found, and no other', async () => {
  const root = await writeSite(printPage('<p>Ord</p>'), {
    '2024/index.html': '<!doctype html><title>Web</title>',
    'om.html': printPage('').replace('/beretning.pdf', '/om.pdf'),
  });
  expect((await findJobs(root)).map(({ path, output }) => [path, output])).toEqual([
    ['/om.html', join(root, 'om.pdf')],
    ['/print/', join(root, 'beretning.pdf')],
  ]);
  await rm(root, { recursive: true });
});

test('after the build each PDF is written and reported with pages, size and time', { timeout: 30_000 }, async () => {
  const root = await writeSite(
    printPage('<section class="chapter" data-press-running="Kapitel"><h1>Et ord</h1></section>'),
  );
  const lines: string[] = [];
  const logger = {
    info: (line: string) => lines.push(line),
    warn: (line: string) => lines.push(line),
  } as unknown as AstroIntegrationLogger;
  await runHooks(press(), root, logger);
  expect(lines[0]).toMatch(/^beretning\.pdf 1\/1 Et ord: 1 side, [\d,]+ s$/);
  expect(lines[1]).toMatch(/^beretning\.pdf: 1 side, \d+ kB \(delt [\d,]+ s, trykt [\d,]+ s, bundet [\d,]+ s\)$/);
  expect((await readFile(join(root, 'beretning.pdf'), 'latin1')).slice(0, 8)).toBe('%PDF-1.7');
  await rm(root, { recursive: true });
});

/** What Astro tells the integration: where its cache is, and that the site is built. */
async function runHooks({ hooks }: AstroIntegration, root: string, logger: AstroIntegrationLogger): Promise<void> {
  const dir = pathToFileURL(`${root}/`);
  const configured = hooks['astro:config:done'] as unknown as (options: { config: { cacheDir: URL } }) => void;
  const built = hooks['astro:build:done'] as unknown as (options: {
    dir: URL;
    logger: AstroIntegrationLogger;
  }) => Promise<void>;
  configured({ config: { cacheDir: new URL('.cache/', dir) } });
  await built({ dir, logger });
}
