/** What the desk asks of all content at once; it runs in a thread of its own (`content-worker.ts`). */
import { runRules } from '../../kontrol/run.ts';
import type { Finding } from '../../kontrol/finding.ts';
import { loadSources } from '../../sources/from-disk.ts';
import type { ReadBefore } from '../../sources/from-disk.ts';
import { classify } from '../../sources/source-kinds.ts';
import type { Sources } from '../../sources/sources.ts';
import type { CheckAnswer, Choices, CheckRequest, EditionOverview, Overview } from '../contract.ts';
import { listChoices } from './choices.ts';
import { readImport } from './import-files.ts';
import type { ImportOrder, ReadImport } from './import-files.ts';
import { stateOf } from './edition-state.ts';
import { makeOverview } from './overview.ts';
import type { Known } from './overview.ts';

/** Tasks by name; each takes one value and gives one, both of which a thread can hand on. */
export interface ContentTasks {
  check: (request: CheckRequest) => Promise<CheckAnswer>;
  overview: (known: Omit<Known, 'findings'>) => Promise<Overview>;
  choices: () => Promise<Choices>;
  readImport: (order: ImportOrder) => Promise<ReadImport>;
  editionState: (asked: { year: number; begun: number[] }) => Promise<EditionOverview['state']>;
}

/**
 * The tasks of a content folder. Files that are as they were are read once.
 *
 * @param root the content folder
 */
export function createContentTasks(root: string): ContentTasks {
  const before: ReadBefore = new Map();
  // Texts that are not saved are parsed beside the files, so that neither pushes the other out.
  const beforeUnsaved: ReadBefore = new Map();
  const load = () => loadSources(root, undefined, before);
  return {
    check: async ({ texts }) => {
      const unsaved = new Map(texts.filter(({ path }) => classify(path)).map(({ path, text }) => [path, text]));
      const sources = unsaved.size === 0 ? await load() : await loadSources(root, undefined, beforeUnsaved, unsaved);
      const findings = await runRules(sources);
      return { findings: findings.map((finding) => ({ ...finding, file: pathOf(sources, finding) })) };
    },
    overview: async (known) => {
      const sources = await load();
      return makeOverview(sources, { ...known, findings: await runRules(sources) });
    },
    choices: async () => listChoices(await load()),
    readImport: async (order) => readImport(await load(), order),
    editionState: async ({ year, begun }) => stateOf(await load(), year, begun),
  };
}

/** Path of a finding's file below the content folder. */
function pathOf({ folder }: Sources, { file }: Finding): string {
  return file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : file;
}
