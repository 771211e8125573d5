/** What Kontrol says of a value, below it. */
import type { JSX } from 'preact';
import type { DeskFinding } from '../../contract.ts';
import { Told } from '../common/told.tsx';

export function FieldFindings({ findings }: { findings: readonly DeskFinding[] }): JSX.Element {
  return (
    <>
      {findings.map(({ what, fix, severity, rule }) => (
        <p key={rule + what} class={`field__finding field__finding--${severity}`}>
          <Told text={what} />{' '}
          <span>
            Ret: <Told text={fix} />
          </span>
        </p>
      ))}
    </>
  );
}
