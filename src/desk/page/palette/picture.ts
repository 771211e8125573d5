/** The picture between the tags of a figure: asked for as fields, written as Markdown. */
import type { Field } from '../../contract.ts';

/** What is asked for before the tag's own fields. Their keys are none of the tag's. */
export const PICTURE_FIELDS: readonly Field[] = [
  {
    key: 'picture',
    label: 'Fil',
    help: 'Et billede i udgavens media/. Et nyt kan slippes i teksten.',
    required: true,
    type: { kind: 'reference', to: 'media' },
  },
  {
    key: 'alt',
    label: 'Hvad billedet viser',
    help: 'Læses op for den, der ikke kan se billedet: hvem og hvad man ser, i én eller to sætninger.',
    required: true,
    type: { kind: 'text', isLong: true },
  },
];

/** Whether the reader gets all that a figure must have. */
export function isWhole({ picture, alt, caption }: Readonly<Record<string, unknown>>): boolean {
  return [picture, alt, caption].every((value) => typeof value === 'string' && value !== '');
}

/**
 * @param path of the text, below the content folder: `2026/chapters/klima/skove.mdx`
 * @param picture below the edition's `media/`
 */
export function writePicture(path: string, picture: string, alt: string): string {
  const up = '../'.repeat(path.split('/').length - 2) || './';
  const address = `${up}media/${picture}`;
  return `![${escapeText(alt)}](${/[\s()]/.test(address) ? `<${address}>` : address})`;
}

/** On one line, without what Markdown and MDX read as signs of their own. */
function escapeText(text: string): string {
  return text.replaceAll(/[\\[\]{}<`*_]/g, String.raw`\$&`).replaceAll(/\s+/g, ' ');
}
