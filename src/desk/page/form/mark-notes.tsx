/** What is still to be gone through at a field, and the button that says that it is done. */
import { useContext } from 'preact/hooks';
import type { JSX } from 'preact';
import type { Path } from '../../yaml/edit.ts';
import { Form } from './context.ts';
import { sentence } from '../common/notice.tsx';
import { ignoreSecondClick } from './second-click.ts';

interface Props {
  path: Path;
  /** Also those of what stands in the field. */
  isDeep?: boolean;
}

export function MarkNotes({ path, isDeep = false }: Props): JSX.Element | null {
  const { marksAt, clearMark, isReadOnly } = useContext(Form);
  const marks = marksAt?.(path, isDeep) ?? [];
  if (marks.length === 0) return null;
  return (
    <>
      {marks.map((mark) => (
        <p key={mark.from} class="mark-note">
          <span>{sentence(mark.guidance)}</span>
          {isReadOnly ? null : (
            <button
              type="button"
              id={idOfMark(mark.from)}
              class="button button--small"
              aria-label={`Gået efter: ${mark.guidance}`}
              onClick={(event) => {
                ignoreSecondClick(event);
                nextTarget(event.currentTarget)?.focus({ preventScroll: true });
                clearMark?.(mark);
              }}
            >
              Gået efter
            </button>
          )}
        </p>
      ))}
    </>
  );
}

export const idOfMark = (from: number): string => `maerke-ved-${from}`;

/** What the note is about: the focus goes there when the note goes. */
function nextTarget(button: HTMLElement): HTMLElement | null | undefined {
  const row = button.closest('tr');
  const place = row ? row.nextElementSibling : button.closest('.field, .list__item, .form-pane__fields');
  return place?.querySelector<HTMLElement>(
    'input:not(.missing input), select, textarea, button:not(.mark-note button)',
  );
}
