/** A sentence on what could not be done and one on how to go on, or another message, between two lines. */
import type { ComponentChildren, JSX } from 'preact';
import type { Failure } from '../../contract.ts';
import { Told } from './told.tsx';

export function FailureNotice({ failure, children }: { failure: Failure; children?: ComponentChildren }): JSX.Element {
  return (
    <Notice>
      <p>
        <strong>
          <Told text={failure.what} />
        </strong>
      </p>
      <p>
        <Told text={sentence(failure.fix)} />
      </p>
      {children}
    </Notice>
  );
}

export function Notice({ children }: { children: ComponentChildren }): JSX.Element {
  return (
    <div class="notice" role="status">
      {children}
    </div>
  );
}

/** What follows the word »Ret:«, as a sentence of its own. */
export function sentence(fix: string): string {
  const text = fix.charAt(0).toLocaleUpperCase('da') + fix.slice(1);
  return /[.!?:]$/.test(text) ? text : `${text}.`;
}
