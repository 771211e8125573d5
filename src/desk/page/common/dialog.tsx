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

/** What had the focus before the dialog that is closing: one that opens in its place gives the focus back there. */
let givenOn: Element | null = null;

export function Dialog({ title, onClose, children, isWide, mayLeave = () => true }: Props): JSX.Element {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const { activeElement, body } = document;
    const before = activeElement === body ? givenOn : activeElement;
    ref.current?.showModal();
    // The way out is the browser's choice; whoever opened it came to fill it in.
    ref.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    return () => {
      givenOn = before;
      // Nothing outside can have the focus until the dialog is off the page, which it is right after this.
      queueMicrotask(() => {
        givenOn = null;
        if (before instanceof HTMLElement) before.focus();
      });
    };
  }, []);
  return (
    <dialog
      ref={ref}
      class={isWide ? 'dialog dialog--wide' : 'dialog'}
      aria-labelledby="dialog-titel"
      onClose={onClose}
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
