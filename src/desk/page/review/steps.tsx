/** The steps of sending or publishing as they come, and how it ended. */
import { useContext, useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { Step } from '../../contract.ts';
import { DeskContext } from '../common/desk.ts';
import { FailureNotice } from '../common/notice.tsx';
import { RefusedPlaces } from './hindrances.tsx';

export function Steps({ steps, isRunning }: { steps: readonly Step[]; isRunning: boolean }): JSX.Element {
  const { api } = useContext(DeskContext);
  const shown = withoutStopped(steps);
  return (
    <ol class="steps" aria-live="polite" aria-busy={isRunning}>
      {shown.map(({ text, failure, small, address, said, links, isZip, isDone }, index) => (
        <li key={index} class={isDone ? 'steps__done' : undefined}>
          {failure ? (
            <FailureNotice failure={failure}>
              {failure.findings ? <RefusedPlaces findings={failure.findings} /> : null}
            </FailureNotice>
          ) : (
            <span class="steps__text">{text}</span>
          )}
          {isRunning && index === shown.length - 1 ? <Elapsed key={index} /> : null}
          {address ? (
            <p>
              <a href={address} target="_blank" rel="noopener">
                {address}
              </a>
            </p>
          ) : null}
          {small ? <p class="steps__small">{small}</p> : null}
          {links?.length ? (
            <p class="steps__links">
              {links.map((link) => (
                <a key={link.address} href={link.address} target="_blank" rel="noopener">
                  {link.text}
                </a>
              ))}
            </p>
          ) : null}
          {said ? (
            <details>
              <summary>Vis, hvad bygningen sagde</summary>
              <pre class="report">{said}</pre>
            </details>
          ) : null}
          {isZip ? (
            <button type="button" class="button button--small" onClick={() => void api.zip().then(saveZip)}>
              Hent indholdet som zip
            </button>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

/** How long a step has taken, so that one sees that something is going on. A screen reader is not told of every second. */
function Elapsed(): JSX.Element {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return (
    <span class="steps__time" aria-hidden="true">
      {' '}
      {time}
    </span>
  );
}

/** What was being done when it stopped is done no more. */
function withoutStopped(steps: readonly Step[]): readonly Step[] {
  return steps.filter(({ text }, index) => !(text.endsWith('…') && steps[index + 1]?.failure));
}

function saveZip(zip: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(zip);
  link.download = 'beretning.zip';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
