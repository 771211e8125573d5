import type { AstroIntegration } from 'astro';
import type { Finding } from '../kontrol/finding.ts';
import { findFormMistakes } from '../kontrol/form-findings.ts';
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
    const findings = await findFormMistakes(await loadSources(root, undefined, before));
    const own = selectForPage(findings, path);
    return isMissing ? own : [...own, ...findings.filter((finding) => !own.includes(finding))];
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
