/** Kontrol's findings in the file, below its text: each leads to its place. F8 goes through them in the text. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { DeskFinding } from '../../contract.ts';
import { Told } from '../common/told.tsx';
import { quote, quoteValue } from '../../../kontrol/text.ts';
import { goToLine } from '../text/editor.ts';
import { canMend, mend, rangeOf } from '../text/findings.ts';
import type { Mended } from '../text/mends.ts';
import type { Session } from './session.ts';
import { showMended } from './show-mended.ts';

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
  // What is typed changes what can be mended; nobody is told of a mend any longer when the text went on.
  const text = session.text.value;
  const [last, setLast] = useState<{ done: Mended; finding: DeskFinding; text: string } | undefined>();
  const press = (finding: DeskFinding): void => {
    const done = mend(session.view, finding);
    if (!done) return;
    showMended(session, done);
    setLast({ done, finding, text: session.text.value });
  };
  const list = useRef<HTMLOListElement>(null);
  useKeptFocus(list);
  return (
    <details class="findings" open={findings.length > 0 && findings.length < 4}>
      <summary>
        <span aria-live={isWaiting ? 'off' : 'polite'}>
          {isWaiting ? 'Kontrollerer …' : (failure ?? countFindings(findings))}
        </span>
        {findings.length > 0 ? <kbd title="Gå til det næste fund i teksten">F8</kbd> : null}
      </summary>
      <p class="findings__done" role="status">
        {last?.text === text ? describeMended(last.done) : ''}
      </p>
      <ol
        ref={list}
        onKeyDown={(event) => {
          // A key that is held down would go on to the next finding, which moves to this one's place.
          if (event.repeat && event.key === 'Enter') event.preventDefault();
        }}
      >
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
              <button
                type="button"
                class="button button--small"
                aria-disabled={!canMend(session.view, finding)}
                onClick={({ detail }) => {
                  // So would the second click of two.
                  if (detail < 2) press(finding);
                }}
              >
                {last?.finding === finding ? 'Rettet' : 'Ret det'}
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

/** The focus stays at its row, or at the last one, when the finding that had it is no longer there. */
function useKeptFocus(list: { current: HTMLOListElement | null }): void {
  // Asked before the rows change.
  const row = [...(list.current?.children ?? [])].findIndex((child) => child.contains(document.activeElement));
  useLayoutEffect(() => {
    if (row < 0 || document.activeElement !== document.body) return;
    const { children, parentElement } = list.current!;
    const next = children[Math.min(row, children.length - 1)];
    ([...(next?.querySelectorAll('button') ?? [])].at(-1) ?? parentElement?.querySelector('summary'))?.focus();
  });
}

/** Longest quotation of what was mended. */
const QUOTED = 60;

function describeMended({ line, was, is }: Mended): string {
  const [before, after] = [was, is].map((words) => quoteValue(words.replace(/\s+/g, ' ').trim(), QUOTED)) as [
    string,
    string,
  ];
  return `Rettet i linje ${line}: ${quote(before)} er nu ${quote(after)}.`;
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
