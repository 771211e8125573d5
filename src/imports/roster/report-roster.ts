import { formatFindings } from '../../kontrol/format.ts';
import { runRules } from '../../kontrol/run.ts';
import { formatList } from '../../report/format.ts';
import { loadSources } from '../../sources/from-disk.ts';
import type { ImportedRoster } from './import-roster.ts';

/** What was written, and what Kontrol says about the organisation of the edition and the people in it. */
export async function reportRoster(root: string, year: number, { changes }: ImportedRoster): Promise<string> {
  const sources = await loadSources(root);
  const isOrganisation = ({ file }: { file: string }) =>
    [`${year}/organisation/`, `${year}/mandates.yaml`, 'people.yaml'].some((path) =>
      file.startsWith(`${sources.folder}/${path}`),
    );
  return [
    `Skrevet: ${formatList(changes.map(({ path }) => `${sources.folder}/${path}`))}.`,
    '',
    formatFindings((await runRules(sources)).filter(isOrganisation), sources.files.filter(isOrganisation).length),
  ].join('\n');
}
