/** Kontrol's sentences: what they quote between backticks is set apart. */
import type { JSX } from 'preact';

export function Told({ text }: { text: string }): JSX.Element {
  return (
    <>
      {text.split('`').map((part, index) =>
        index % 2 === 1 ? (
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
  return text.split('`').map((part, index) => {
    if (index % 2 === 0) return document.createTextNode(part);
    const code = document.createElement('code');
    code.className = 'told';
    code.textContent = part;
    return code;
  });
}
