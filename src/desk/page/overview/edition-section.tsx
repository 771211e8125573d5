/** An edition: how far it is, and its files by what they are. */
import type { JSX } from 'preact';
import type { EditionOverview, FileKind, FileOverview } from '../../contract.ts';
import { FileRows } from './file-rows.tsx';

const STATES: Record<EditionOverview['state'], string> = {
  draft: 'Udkast',
  published: 'Udgivet',
  'in-revision': 'Under revision',
};

/** Groups of an edition's files, in the order of the report. */
const GROUPS: readonly { title: string; kinds: readonly FileKind[] }[] = [
  { title: 'Temaer', kinds: ['edition', 'chapter'] },
  { title: 'Organisation', kinds: ['organisation', 'mandates'] },
  { title: 'Regnskab', kinds: ['accounts'] },
  { title: 'Om udgaven', kinds: ['deviations', 'short-links', 'exceptions', 'revisions'] },
];

interface Props {
  edition: EditionOverview;
  isFirst: boolean;
  onChange: () => void;
}

export function EditionSection({ edition, isFirst }: Props): JSX.Element {
  const { year, files } = edition;
  const ofKinds = (kinds: readonly FileKind[]): FileOverview[] => files.filter(({ kind }) => kinds.includes(kind));
  return (
    <details class="edition" data-edition={year} open={isFirst} aria-label={`Beretningen ${year}`}>
      <summary>
        <h2>{year}</h2>
        <p class="edition__state">{describe(edition)}</p>
      </summary>
      {GROUPS.filter(({ kinds }) => ofKinds(kinds).length > 0).map(({ title, kinds }) => (
        <section key={title} class="edition__group">
          <h3>{title}</h3>
          <FileRows files={ofKinds(kinds)} />
        </section>
      ))}
    </details>
  );
}

/** `Udkast, 8 af 12 kapitler skrevet, 3 fejl`. */
function describe({ state, chapters, written, files }: EditionOverview): string {
  const errors = files.reduce((sum, file) => sum + file.errors, 0);
  const changed = files.filter(({ change }) => change !== 'none').length;
  return [
    STATES[state],
    state === 'draft' && `${written} af ${chapters} kapitler skrevet`,
    errors > 0 && `${errors} fejl`,
    changed > 0 && `${changed} ${changed === 1 ? 'fil' : 'filer'} ændret`,
  ]
    .filter(Boolean)
    .join(', ');
}
