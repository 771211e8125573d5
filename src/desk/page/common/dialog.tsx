/** A dialog of the desk: the browser's own, so that focus stays in it and Esc closes it. */
import { useEffect, useRef } from 'preact/hooks';
import type { ComponentChildren, JSX } from 'preact';

interface Props {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
  isWide?: boolean;
}

export function Dialog({ title, onClose, children, isWide }: Props): JSX.Element {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    ref.current?.showModal();
    // The way out is the browser's choice; whoever opened it came to fill it in.
    ref.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    return () => (before instanceof HTMLElement ? before.focus() : undefined);
  }, []);
  return (
    <dialog
      ref={ref}
      class={isWide ? 'dialog dialog--wide' : 'dialog'}
      aria-labelledby="dialog-titel"
      onClose={onClose}
    >
      <header class="dialog__head">
        <h2 id="dialog-titel">{title}</h2>
        <button type="button" class="dialog__close" onClick={() => ref.current?.close()}>
          Luk
        </button>
      </header>
      {children}
    </dialog>
  );
}
