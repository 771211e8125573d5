import { relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Finding } from '../kontrol/finding.ts';
import { findFormMistakes } from '../kontrol/form-findings.ts';
import { runRules } from '../kontrol/run.ts';
import { selectForPage } from '../kontrol/select-for-page.ts';
import { bodyOf } from '../scaffold/body-of.ts';
import { loadSources } from '../sources/from-disk.ts';
import type { ReadBefore } from '../sources/from-disk.ts';
import { listSources } from '../sources/select.ts';
import type { Source, Sources } from '../sources/sources.ts';
import { COMING_PAGE, writeBrokenPage } from './broken-page.ts';
import { explainFailures } from './middleware.ts';
import type { Explanation } from './middleware.ts';
import { standIns } from './plugin.ts';
import { readBroken } from './read-broken.ts';

/**
 * Lets the preview live on with files that cannot be read: a text that cannot be compiled is replaced by what is wrong with
 * it, and a page that cannot be made by the same. A build stops at such a file, and has none of this.
 *
 * @param root the content folder, as an absolute path
 */
export function brokenFiles(root: string): AstroIntegration {
  const before: ReadBefore = new Map();
  const load = () => loadSources(root, undefined, before);
  const explain = async (path: string, isMissing: boolean): Promise<Explanation | undefined> => {
    const sources = await load();
    const mistakes = await findMistakes(sources, path, isMissing);
    if (mistakes.length > 0) return { status: 500, html: writeBrokenPage(mistakes) };
    return isMissing && hasChapter(sources, path) ? { status: 503, html: COMING_PAGE } : undefined;
  };
  /** Of fields that have no text of their own to be told above, see `plugin.ts`: tables, registers. */
  const findStale = async (path: string): Promise<Finding[]> => {
    const sources = await load();
    const told = new Set(sources.files.filter(hasText).map(({ file }) => file));
    const silent = (await findFormMistakes(sources)).filter(({ file }) => !told.has(file));
    const common = silent.filter(({ file }) => !/\/\d{4}\//.test(file));
    return [...new Set([...selectForPage(silent, path), ...common])];
  };
  return {
    name: 'broken-files',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'dev') updateConfig({ vite: { plugins: [standIns(root)] } });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(explainFailures({ explain, findStale }));
        server.watcher.add(root);
        server.watcher.on('change', (file) => {
          const path = relative(root, file).split(sep).join('/');
          // Nothing comes of a register that is refused, so nothing asks for the pages that say so. A text is a module.
          if (!/^(?!\.\.\/).*\.yaml$/.test(path)) return;
          void readBroken(root, path).then((broken) => broken && server.ws.send({ type: 'full-reload' }));
        });
      },
    },
  };
}

/** What is wrong with files that a page is made of; for a page that is missing, only its own. */
async function findMistakes(sources: Sources, path: string, isMissing: boolean): Promise<Finding[]> {
  const own = selectForPage(await findFormMistakes(sources), path);
  if (own.length > 0 || isMissing) return own;
  // A file can be read and yet name what is not there: a picture, a row of a table, a person.
  const errors = (await runRules(sources)).filter(({ severity }) => severity === 'fejl');
  const ownErrors = selectForPage(errors, path);
  return ownErrors.length > 0 ? ownErrors : errors;
}

/** Whether a page is that of a chapter whose file is there and can be read: Astro learns of new files a moment later. */
export function hasChapter(sources: Sources, path: string): boolean {
  const [, year, slug] = /^\/(\d{4})\/(.+)\/$/.exec(path) ?? [];
  return listSources(sources, 'chapter', Number(year)).some((chapter) => chapter.slug === slug && chapter.data);
}

const hasText = (source: Source): boolean => source.path.endsWith('.mdx') && bodyOf(source) !== '';
