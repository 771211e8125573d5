import { parse, stringify } from 'yaml';
import type { Revision } from '../../schemas/revision.ts';
import type { Desk } from './desk.ts';
import { Refusal } from './refusal.ts';

/** Errors that are named; the overview has them all. */
const MOST_NAMED = 5;

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
 * @throws Refusal with the first errors
 */
export async function refuseErrors({ content }: Desk, year: number, { edition, record }: Published): Promise<void> {
  const { findings } = await content.ask('check', {
    texts: [
      { path: `${year}/edition.mdx`, text: edition },
      { path: `${year}/revisions.yaml`, text: withNext(record ?? '', year) },
    ],
  });
  // That the edition is another one than in the record is what the revision is for.
  const errors = findings.filter(({ severity, rule }) => severity === 'fejl' && rule !== 'udgave-frosset');
  if (errors.length === 0) return;
  const named = errors.slice(0, MOST_NAMED).map(({ file, line, what }) => `${file}, linje ${line}: ${what}`);
  const more = errors.length - named.length;
  const count = errors.length === 1 ? 'en fejl' : `${errors.length} fejl`;
  throw new Refusal(
    422,
    [
      `Beretningen ${year} kan ikke udgives, før ${count} er rettet. Intet er ændret.`,
      ...named,
      ...(more > 0 ? [`… og ${more} til.`] : []),
    ].join('\n'),
    'ret dem, som Kontrol viser dem ved hver fil, og udgiv igen.',
  );
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
