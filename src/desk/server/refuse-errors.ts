import { parse, stringify } from 'yaml';
import type { Revision } from '../../schemas/revision.ts';
import { formatList } from '../../report/format.ts';
import type { DeskFinding, Failure } from '../contract.ts';
import type { Desk } from './desk.ts';
import { Refusal } from './refusal.ts';

/** The files that publishing changes, as texts. */
export interface Published {
  /** `edition.mdx`, published. */
  edition: string;
  /** `revisions.yaml` as it is; nothing when there is none. */
  record: string | undefined;
}

/**
 * Stops what cannot be published before anything is built. A draft may have what a published edition may not, such as marks of
 * what is to be written, so it is checked as if it were published.
 *
 * @throws Refusal with the errors
 */
export async function refuseErrors({ content }: Desk, year: number, { edition, record }: Published): Promise<void> {
  const { findings } = await content.ask('check', {
    texts: [
      { path: `${year}/edition.mdx`, text: edition },
      { path: `${year}/revisions.yaml`, text: withNext(record ?? '', year) },
    ],
  });
  const errors = findings.filter(({ severity }) => severity === 'fejl');
  if (errors.length === 0) return;
  throw new Refusal(
    422,
    `Beretningen ${year} kan ikke udgives endnu: her er ${describeCounts(errors)}. Intet er ændret.`,
    'gå til stederne herunder, og udgiv igen.',
    { findings: errors.map(({ file, line, what }) => ({ path: file, line, what })) } satisfies Partial<Failure>,
  );
}

/** The words of the desk's first page: `17 steder at skrive og 2 fejl`. */
function describeCounts(errors: readonly DeskFinding[]): string {
  const marks = errors.filter(({ rule }) => rule === 'tekst-mangler').length;
  const others = errors.length - marks;
  return formatList([
    ...(marks > 0 ? [marks === 1 ? 'ét sted at skrive' : `${marks} steder at skrive`] : []),
    ...(others > 0 ? [others === 1 ? 'én fejl' : `${others} fejl`] : []),
  ]);
}

/** The record with a revision more, whose digest no edition has. One that cannot be read stays, and Kontrol says so. */
function withNext(record: string, edition: number): string {
  try {
    const earlier = (parse(record) as Revision[] | null) ?? [];
    const next = {
      edition,
      revision: earlier.length + 1,
      date: new Date().toISOString().slice(0, 10),
      pages: 1,
      note: 'Næste.',
    };
    return stringify([...earlier, { ...next, digest: `sha256:${'0'.repeat(64)}` }]);
  } catch {
    return record;
  }
}
