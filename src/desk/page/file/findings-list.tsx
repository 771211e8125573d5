/** Kontrol's findings in the file, below its text: each leads to its place. F8 goes through them in the text. */
import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { DeskFinding } from '../../contract.ts';
import { Told } from '../common/told.tsx';
import { goToLine } from '../text/editor.ts';
import { mend, rangeOf } from '../text/findings.ts';
import type { Session } from './session.ts';

/** More than anyone reads at once; the rest is asked for. */
const SHOWN = 50;

export function FindingsList({ session }: { session: Session }): JSX.Element {
  const [isAll, setAll] = useState(false);
  const findings = session.findings.value;
  const failure = session.checkFailure.value;
  // Findings of the text before stand nearly where they stood; that there are none can be said only when it is known.
  const isWaiting = session.isChecking.value && findings.length === 0;
  const shown = isAll ? findings : findings.slice(0, SHOWN);
  const show = (finding: DeskFinding): void => {
    const { from } = rangeOf(session.view.state.doc, finding);
    if (session.showField({ at: from, isFocused: true })) return;
    goToLine(session.view, finding.line);
    session.view.dispatch({ selection: { anchor: from } });
  };
  return (
    <details class="findings" open={findings.length > 0 && findings.length < 4}>
      <summary>
        <span aria-live={isWaiting ? 'off' : 'polite'}>
          {isWaiting ? 'Kontrollerer …' : (failure ?? countFindings(findings))}
        </span>
        {findings.length > 0 ? <kbd title="Gå til det næste fund i teksten">F8</kbd> : null}
      </summary>
      <ol>
        {shown.map((finding, index) => (
          <li key={index} class={`finding finding--${finding.severity}`}>
            <button type="button" class="finding__place" onClick={() => show(finding)}>
              <span class="visually-hidden">{finding.severity === 'fejl' ? 'Fejl' : 'Advarsel'}, </span>linje{' '}
              {finding.line}
            </button>
            <div>
              <p>
                <Told text={finding.what} />
              </p>
              <p class="finding__fix">
                Ret: <Told text={finding.fix} /> <span class="finding__rule">Regel: {finding.rule}</span>
              </p>
            </div>
            {finding.mend && !session.file.readOnly ? (
              <button type="button" class="button button--small" onClick={() => mend(session.view, finding)}>
                Ret det
              </button>
            ) : null}
          </li>
        ))}
      </ol>
      {findings.length > shown.length ? (
        <button type="button" class="link-button" onClick={() => setAll(true)}>
          Vis alle {findings.length} fund
        </button>
      ) : null}
    </details>
  );
}

export function countFindings(findings: readonly Pick<DeskFinding, 'severity'>[]): string {
  const errors = findings.filter(({ severity }) => severity === 'fejl').length;
  return describeCounts(errors, findings.length - errors) || 'Kontrol har intet at bemærke';
}

/** `2 fejl, 1 advarsel`; empty when there are none. */
export function describeCounts(errors: number, warnings: number): string {
  return [errors > 0 && `${errors} fejl`, warnings > 0 && `${warnings} ${warnings === 1 ? 'advarsel' : 'advarsler'}`]
    .filter(Boolean)
    .join(', ');
}
