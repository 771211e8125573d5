/** The picture between the tags of a figure: asked for as fields, written as Markdown. */
import type { Field } from '../../contract.ts';

/** Whether a file of the edition's `media/` is a picture, by its name. */
export const isPicture = (name: string): boolean => /\.(?:jpe?g|png|webp|avif|gif|svg)$/i.test(name);

/** What a picture is asked for before the tag's own fields. Its key is none of the tag's. */
export const ALT_FIELD: Field = {
  key: 'alt',
  label: 'Hvad billedet viser',
  help: 'Læses op for den, der ikke kan se billedet: hvem og hvad man ser, i én eller to sætninger.',
  required: true,
  type: { kind: 'text', isLong: true },
};

/** The file of the picture, which is chosen as one sees it. */
export const PICTURE_FIELD = { key: 'picture', label: 'Billede', required: true };

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
