/**
 * Runs axe over a built site and keeps what it found for /tilgaengelighed/: `node scripts/accessibility.ts [--site
 * dist]`. Exit 1 when something was found. The page shows the last run before the build that it is part of.
 */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { auditSite, listPagePaths } from '../src/accessibility/audit.ts';
import { resultsFile } from '../src/accessibility/read-results.ts';
import { countResults } from '../src/accessibility/results.ts';
import { openBrowser, serveFolder } from '../src/press/index.ts';
import { contentRoot } from '../src/sources/content-root.ts';

const { values } = parseArgs({ options: { site: { type: 'string', default: 'dist' } } });
const root = resolve(values.site);
const site = await serveFolder(root);
const { browser, close } = await openBrowser();
try {
  const today = new Date().toISOString().slice(0, 10);
  const results = await auditSite(browser, site.origin, await listPagePaths(root), today);
  await writeFile(resultsFile(contentRoot), `${JSON.stringify(results, null, 2)}\n`);
  const { runs, violations, pagesWithViolations } = countResults(results);
  console.log(`${results.pages.length} sider, ${runs} visninger, ${violations} fejl`);
  for (const { path, violations: list } of results.pages) {
    for (const { rule, theme, widthPx, element } of list) {
      console.log(`${path} ${theme} ${widthPx} px ${rule}: ${element}`);
    }
  }
  process.exitCode = pagesWithViolations.length > 0 ? 1 : 0;
} finally {
  await close();
  await site.close();
}
