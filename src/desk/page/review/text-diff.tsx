/** What changed in a text, line by line, with the words that changed marked in their line. */
import { diffLines, diffWordsWithSpace } from 'diff';
import type { JSX } from 'preact';

/** A run of lines: the same in both, or what went beside what came. */
interface Run {
  same?: string[];
  gone?: string;
  come?: string;
}

/** Lines shown round a change; what lies farther away is left out. */
const AROUND = 2;

export function TextDiff({ before, after }: { before: string; after: string }): JSX.Element {
  const runs = listRuns(before, after);
  if (runs.every(({ same }) => same)) return <p class="diff">Teksten er den samme.</p>;
  return (
    <div class="diff">
      {runs.map((run, index) =>
        run.same ? (
          <Context key={index} lines={run.same} isFirst={index === 0} isLast={index === runs.length - 1} />
        ) : (
          <Change key={index} gone={run.gone ?? ''} come={run.come ?? ''} />
        ),
      )}
    </div>
  );
}

function listRuns(before: string, after: string): Run[] {
  const runs: Run[] = [];
  for (const { value, added, removed } of diffLines(before, after)) {
    const last = runs.at(-1);
    if (!added && !removed) runs.push({ same: value.replace(/\n$/, '').split('\n') });
    else if (added && last && !last.same && last.come === undefined) last.come = value;
    else runs.push(added ? { come: value } : { gone: value });
  }
  return runs;
}

function Context({ lines, isFirst, isLast }: { lines: string[]; isFirst: boolean; isLast: boolean }): JSX.Element {
  const head = isFirst ? [] : lines.slice(0, AROUND);
  const tail = isLast ? [] : lines.slice(Math.max(head.length, lines.length - AROUND));
  const left = lines.length - head.length - tail.length;
  return (
    <>
      {head.length > 0 ? <pre>{head.join('\n')}</pre> : null}
      {left > 0 ? <p class="diff__gap">{left === 1 ? 'én linje' : `${left} linjer`} uden ændringer</p> : null}
      {tail.length > 0 ? <pre>{tail.join('\n')}</pre> : null}
    </>
  );
}

function Change({ gone, come }: { gone: string; come: string }): JSX.Element {
  const parts = diffWordsWithSpace(gone, come);
  return (
    <>
      {gone ? (
        <pre class="diff__gone">
          <span class="visually-hidden">Før: </span>
          {parts
            .filter(({ added }) => !added)
            .map(({ value, removed }, index) => (removed && come ? <del key={index}>{value}</del> : value))}
        </pre>
      ) : null}
      {come ? (
        <pre class="diff__come">
          <span class="visually-hidden">Nu: </span>
          {parts
            .filter(({ removed }) => !removed)
            .map(({ value, added }, index) => (added && gone ? <ins key={index}>{value}</ins> : value))}
        </pre>
      ) : null}
    </>
  );
}
