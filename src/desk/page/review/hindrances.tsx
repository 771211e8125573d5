/** What stands in the way of publishing, by file, each a link to its place. */
import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { formatList } from '../../../report/format.ts';
import type { EditionOverview, Failure } from '../../contract.ts';
import { titleOf } from '../common/desk.ts';
import { Notice } from '../common/notice.tsx';
import { addressOf } from '../common/route.ts';
import { Told } from '../common/told.tsx';

/** Places of a file that are named; its own page has them all. */
const MOST = 5;

/** Files that are shown before all are asked for. */
const MOST_FILES = 8;

/** Of the sentence that says why nothing can be published. */
export const HINDRANCES_ID = 'hindringer';

/** Files of an edition in which something stands in the way. */
export function listHindrances({ files }: EditionOverview): EditionOverview['files'] {
  return files.filter((file) => file.errors > 0 || file.marks > 0);
}

/** Said before anybody presses: the numbers of the first page. */
export function Hindrances({ edition }: { edition: EditionOverview }): JSX.Element | null {
  const [isWhole, setWhole] = useState(false);
  const files = listHindrances(edition);
  if (files.length === 0) return null;
  const shown = isWhole ? files : files.slice(0, MOST_FILES);
  const errors = files.reduce((sum, file) => sum + file.errors, 0);
  return (
    <Notice>
      <p id={HINDRANCES_ID} tabIndex={-1}>
        <strong>
          Beretningen {edition.year} kan ikke udgives endnu: her er {describeHindrances(edition.marks, errors)}.
        </strong>
      </p>
      <ul class="hindrances">
        {shown.map((file) => (
          <li key={file.path}>
            <a href={addressOf({ page: 'file', path: file.path })}>{file.title}</a>
            <span>{describeHindrances(file.marks, file.errors)}</span>
          </li>
        ))}
      </ul>
      {shown.length < files.length ? (
        <p>
          <button type="button" class="button button--small" onClick={() => setWhole(true)}>
            Vis alle {files.length} filer
          </button>
        </p>
      ) : null}
    </Notice>
  );
}

/** `17 steder at skrive og 2 fejl`. */
export function describeHindrances(marks: number, errors: number): string {
  return formatList([
    ...(marks > 0 ? [marks === 1 ? 'ét sted at skrive' : `${marks} steder at skrive`] : []),
    ...(errors > 0 ? [errors === 1 ? 'én fejl' : `${errors} fejl`] : []),
  ]);
}

/** The places that a refusal names. */
export function RefusedPlaces({ findings }: { findings: NonNullable<Failure['findings']> }): JSX.Element {
  return (
    <div class="refused">
      {[...Map.groupBy(findings, ({ path }) => path)].map(([path, own]) => (
        <section key={path}>
          <h3>
            <a href={addressOf({ page: 'file', path })}>{titleOf(path)}</a>
          </h3>
          <ul>
            {own.slice(0, MOST).map(({ line, what }, index) => (
              <li key={index}>
                <a href={addressOf({ page: 'file', path, line })}>linje {line}</a>
                <span>
                  <Told text={what} />
                </span>
              </li>
            ))}
            {own.length > MOST ? <li>… og {own.length - MOST} til.</li> : null}
          </ul>
        </section>
      ))}
    </div>
  );
}
