/** Files as rows: what each is called, and what is to be done with it. */
import type { JSX } from 'preact';
import type { FileOverview } from '../../contract.ts';
import { addressOf } from '../common/route.ts';
import { describeCounts } from '../file/findings-list.tsx';

const CHANGES: Record<FileOverview['change'], string> = {
  none: '',
  new: 'ny',
  changed: 'ændret',
  deleted: 'slettet',
  'left-out': 'udeladt',
};

/** `ét sted at skrive`, as everywhere at the desk. */
export const describeMarks = (marks: number): string =>
  marks === 1 ? 'ét sted at skrive' : `${marks} steder at skrive`;

/** Whether a file is there no more. */
export const isGone = ({ change }: FileOverview): boolean => change === 'deleted' || change === 'left-out';

/** What can be done with the file of a row, beside opening it. */
export interface RowAction {
  label: string;
  /** What a screen reader hears: the label with the file's title. */
  name: string;
  run: () => void;
}

interface Props {
  files: readonly FileOverview[];
  actionOf?: (file: FileOverview) => RowAction | undefined;
}

export function FileRows({ files, actionOf = () => undefined }: Props): JSX.Element {
  return (
    <ul class="rows">
      {files.map((file) => (
        <li key={file.path} class={depthOf(file) > 0 ? 'rows__part' : undefined}>
          {isGone(file) ? (
            <span class="rows__title rows__title--gone">{file.title}</span>
          ) : (
            <a class="rows__title" href={addressOf({ page: 'file', path: file.path })}>
              {file.title}
            </a>
          )}
          <span class="rows__state">
            {[file.marks > 0 && describeMarks(file.marks), CHANGES[file.change]].filter(Boolean).join(', ')}
          </span>
          <span class={file.errors > 0 ? 'rows__findings rows__findings--fejl' : 'rows__findings'}>
            {describeCounts(file.errors, file.warnings)}
          </span>
          <Action action={actionOf(file)} />
        </li>
      ))}
    </ul>
  );
}

function Action({ action }: { action: RowAction | undefined }): JSX.Element | null {
  return action ? (
    <button type="button" class="link-button rows__action" aria-label={action.name} onClick={action.run}>
      {action.label}
    </button>
  ) : null;
}

/** How many chapters a chapter is part of. */
const depthOf = ({ path, kind }: FileOverview): number => (kind === 'chapter' ? path.split('/').length - 3 : 0);
