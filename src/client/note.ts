/** A line above the page that says what was done, and goes away after a while. */

/** How long it stays when nobody touches it. */
const STAY_MS = 6000;

/**
 * Shows a note in place of the one before it. As a popover it comes after its source in the keyboard's order; a browser
 * without popovers shows it all the same.
 *
 * @param source what the reader pressed.
 * @param control something to do about it, behind the text.
 */
export function showNote(source: HTMLElement, text: string, control?: HTMLElement): void {
  document.querySelector('.rep-note')?.remove();
  const box = document.createElement('div');
  box.className = 'rep-note';
  box.role = 'status';
  box.popover = 'manual';
  document.body.append(box);
  if ('showPopover' in box) box.showPopover({ source });
  // Filled when it is there, so that screen readers hear it.
  box.append(text, ...(control ? [control] : []));
  goAfterAWhile(box);
}

/** Takes the note away by Escape, or some time after the pointer and the focus have left it. */
function goAfterAWhile(box: HTMLElement): void {
  let going: ReturnType<typeof setTimeout>;
  const stay = (): void => clearTimeout(going);
  const go = (): void => {
    stay();
    going = setTimeout(() => box.remove(), STAY_MS);
  };
  for (const event of ['pointerenter', 'focusin']) box.addEventListener(event, stay);
  for (const event of ['pointerleave', 'focusout']) box.addEventListener(event, go);
  box.addEventListener('keydown', ({ key }) => key === 'Escape' && box.remove());
  go();
}
