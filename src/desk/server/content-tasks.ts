/** What the desk asks of all content at once; it runs in a thread of its own (`content-worker.ts`). */
import { loadSources } from '../../sources/from-disk.ts';
import type { ReadBefore } from '../../sources/from-disk.ts';
import { listYears } from '../../sources/select.ts';
import { classify } from '../../sources/source-kinds.ts';
import type { Sources } from '../../sources/sources.ts';
import type { CheckAnswer, Choices, CheckRequest, EditionOverview, Overview } from '../contract.ts';
import { listChoices } from './choices.ts';
import { readImport } from './import-files.ts';
import type { ImportOrder, ReadImport } from './import-files.ts';
import { toDeskFinding } from './desk-finding.ts';
import { lastDigestOf, stateOf } from './edition-state.ts';
import { keepFindings } from './keep-findings.ts';
import { isRecordedByPublishing } from './recorded-by-publishing.ts';
import { planLeavingOut } from './plan-leaving-out.ts';
import type { LeavingOutPlan } from './plan-leaving-out.ts';
import { makeOverview } from './overview.ts';
import type { Known } from './overview.ts';

/** Tasks by name; each takes one value and gives one, both of which a thread can hand on. */
export interface ContentTasks {
  check: (request: CheckRequest) => Promise<CheckAnswer>;
  overview: (known: Omit<Known, 'findings'>) => Promise<Overview>;
  choices: () => Promise<Choices>;
  readImport: (order: ImportOrder) => Promise<ReadImport>;
  planLeavingOut: (path: string) => Promise<LeavingOutPlan | undefined>;
  editionState: (asked: { year: number; begun: number[] }) => Promise<EditionOverview['state']>;
  /** What the last revision recorded of each published edition that is open, by year. */
  openDigests: (begun: number[]) => Promise<[year: number, digest: string][]>;
}

/**
 * The tasks of a content folder. Files that are as they were are read once.
 *
 * @param root the content folder
 */
export function createContentTasks(root: string): ContentTasks {
  const before: ReadBefore = new Map();
  const load = () => loadSources(root, undefined, before);
  const checkAll = keepFindings();
  const check = async (sources: Sources) =>
    (await checkAll(sources)).filter((finding) => !isRecordedByPublishing(finding));
  return {
    check: async ({ texts }) => {
      const unsaved = new Map(texts.filter(({ path }) => classify(path)).map(({ path, text }) => [path, text]));
      const sources = await loadSources(root, undefined, before, unsaved);
      const findings = await check(sources);
      return { findings: findings.map((finding) => toDeskFinding(sources, finding)) };
    },
    overview: async (known) => {
      const sources = await load();
      return makeOverview(sources, { ...known, findings: await check(sources) });
    },
    choices: async () => listChoices(await load()),
    readImport: async (order) => readImport(await load(), order),
    planLeavingOut: async (path) => planLeavingOut(await load(), path),
    openDigests: async (begun) => {
      const sources = await load();
      return listYears(sources).flatMap((year): [number, string][] => {
        const digest = lastDigestOf(sources, year);
        return digest && stateOf(sources, year, begun) === 'in-revision' ? [[year, digest]] : [];
      });
    },
    editionState: async ({ year, begun }) => stateOf(await load(), year, begun),
  };
}
