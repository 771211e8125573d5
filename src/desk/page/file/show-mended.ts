/** Shows where a mend was made: its field where the form shows it, else its place in the text. */
import { showPlace } from '../text/editor.ts';
import type { Mended } from '../text/mends.ts';
import type { Session } from './session.ts';
import { elementOf, pathAt } from './show-field.ts';

export function showMended({ fields, view }: Session, { end }: Mended): void {
  const now = fields.value;
  const path = now && pathAt(now, end);
  const field = path && elementOf(document.body, path);
  if (!field) return showPlace(view, end);
  field.scrollIntoView({ block: 'nearest' });
  field.classList.add('field--mended');
  field.addEventListener('animationend', () => field.classList.remove('field--mended'), { once: true });
}
