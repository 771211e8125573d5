/** A dialog of the desk: the browser's own, so that focus stays in it and Esc closes it. */
import { useEffect, useRef } from 'preact/hooks';
import type { ComponentChildren, JSX } from 'preact';

interface Props {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
  isWide?: boolean;
  /** Asked before Esc or »Luk« closes it; a form with something typed in it may say no, and ask. */
  mayLeave?: () => boolean;
}

export function Dialog({ title, onClose, children, isWide, mayLeave = () => true }: Props): JSX.Element {
  const ref = useRef<HTMLDialogElement>(null);
  const isGone = useRef(false);
  useEffect(() => {
    const before = document.activeElement;
    const dialog = ref.current;
    dialog?.showModal();
    // The way out is the browser's choice; whoever opened it came to fill it in.
    dialog?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    return () => {
      // While it is open nothing outside of it takes the focus, and what takes it away from the page may not have closed it.
      isGone.current = true;
      dialog?.close();
      returnFocus(before);
    };
  }, []);
  return (
    <dialog
      ref={ref}
      class={isWide ? 'dialog dialog--wide' : 'dialog'}
      aria-labelledby="dialog-titel"
      onClose={() => (isGone.current ? undefined : onClose())}
      onKeyDown={(event) => {
        // Before the browser's own way out, which a page may hold back only once.
        if (event.key === 'Escape' && !event.defaultPrevented && !mayLeave()) event.preventDefault();
      }}
      onCancel={(event) => {
        if (event.target === ref.current && !mayLeave()) event.preventDefault();
      }}
    >
      <header class="dialog__head">
        <h2 id="dialog-titel">{title}</h2>
        <button type="button" class="dialog__close" onClick={() => (mayLeave() ? ref.current?.close() : undefined)}>
          Luk
        </button>
      </header>
      {children}
    </dialog>
  );
}

/** To what had it before; to the page where that is gone, so that the keyboard goes on from its beginning. */
export function returnFocus(before: Element | null): void {
  if (before instanceof HTMLElement && before !== document.body && before.isConnected) before.focus();
  if (document.activeElement === null || document.activeElement === document.body) focusPage();
}

/** Puts the focus on the page, which a keyboard and a screen reader go on from. */
export function focusPage(): void {
  document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
}
