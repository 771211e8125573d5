/** What Kontrol says of a value, below it. */
import type { JSX } from 'preact';
import type { FieldFinding } from './context.ts';
import { Told } from '../common/told.tsx';

export function FieldFindings({ findings }: { findings: readonly FieldFinding[] }): JSX.Element {
  return (
    <>
      {findings.map(({ what, fix, severity, rule, isOld }) => (
        <p key={rule + what} class={`field__finding field__finding--${isOld ? 'old' : severity}`}>
          <Told text={what} />{' '}
          <span>
            Ret: <Told text={fix} />
          </span>
        </p>
      ))}
    </>
  );
}
