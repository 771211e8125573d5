/** Kontrol's sentences: what they quote between backticks is set apart. */
import type { JSX } from 'preact';
import { splitTold } from './split-told.ts';

export function Told({ text }: { text: string }): JSX.Element {
  return (
    <>
      {splitTold(text).map(({ part, isQuoted }, index) =>
        isQuoted ? (
          <code key={index} class="told">
            {part}
          </code>
        ) : (
          part
        ),
      )}
    </>
  );
}

/** The same for where there is no component. */
export function toldNodes(text: string): Node[] {
  return splitTold(text).map(({ part, isQuoted }) => {
    if (!isQuoted) return document.createTextNode(part);
    const code = document.createElement('code');
    code.className = 'told';
    code.textContent = part;
    return code;
  });
}
