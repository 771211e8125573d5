import type { AstroIntegration } from 'astro';
import type { Finding } from '../kontrol/finding.ts';
import { findFormMistakes } from '../kontrol/form-findings.ts';
import { runRules } from '../kontrol/run.ts';
import { selectForPage } from '../kontrol/select-for-page.ts';
import { loadSources } from '../sources/from-disk.ts';
import type { ReadBefore } from '../sources/from-disk.ts';
import { explainFailures } from './middleware.ts';
import { standIns } from './plugin.ts';

/**
 * Lets the preview live on with files that cannot be read: a text that cannot be compiled is replaced by what is wrong with
 * it, and a page that cannot be made by the same. A build stops at such a file, and has none of this.
 *
 * @param root the content folder, as an absolute path
 */
export function brokenFiles(root: string): AstroIntegration {
  const before: ReadBefore = new Map();
  const findMistakes = async (path: string, isMissing: boolean): Promise<Finding[]> => {
    const sources = await loadSources(root, undefined, before);
    const own = selectForPage(await findFormMistakes(sources), path);
    if (own.length > 0 || isMissing) return own;
    // A file can be read and yet name what is not there: a picture, a row of a table, a person.
    const errors = (await runRules(sources)).filter(({ severity }) => severity === 'fejl');
    const ownErrors = selectForPage(errors, path);
    return ownErrors.length > 0 ? ownErrors : errors;
  };
  return {
    name: 'broken-files',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'dev') updateConfig({ vite: { plugins: [standIns(root)] } });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(explainFailures(findMistakes));
      },
    },
  };
}
