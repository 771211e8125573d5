import { buildReports } from '../../src/report/report.ts';
import type { Library, Report } from '../../src/report/report.ts';
import type { Source, SourceKind } from '../../src/sources/sources.ts';
import { loadTiny } from './edition.ts';
import type { Overlay } from './edition.ts';

/** The tiny edition as a report, through the real schemas. */
export async function tinyReport(overlay: Overlay = {}): Promise<Report> {
  const { files } = await loadTiny(overlay);
  const of = <Kind extends SourceKind>(kind: Kind) =>
    files.filter((source): source is Source<Kind> => source.kind === kind);
  const entries = <Kind extends SourceKind>(kind: Kind) =>
    of(kind).map(({ path, data, text }) => ({
      id: path.replace(/\.\w+$/, ''),
      data: data!,
      body: text.replace(/^---\n[\s\S]*?\n---\n/, ''),
    }));
  const library: Library = {
    site: of('site')[0]!.data!,
    editions: entries('edition'),
    chapters: entries('chapter'),
    bodies: entries('body'),
    accounts: entries('accounts'),
    people: of('people')[0]?.data ?? {},
    parties: of('parties')[0]?.data ?? {},
    municipalities: of('municipalities')[0]?.data ?? [],
    abbreviations: of('abbreviations')[0]?.data ?? {},
    mandates: { 2030: of('mandates')[0]?.data ?? {} },
    deviations: { 2030: of('deviations')[0]?.data ?? [] },
    shortLinks: { 2030: of('shortLinks')[0]?.data ?? {} },
    revisions: { 2030: of('revisions')[0]?.data ?? [] },
  };
  return buildReports(library)[0]!;
}
