import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import mammoth from 'mammoth';
import { CommandError } from '../../cli/command-error.ts';

/** A picture that stood in a Word file. */
export interface DocxPicture {
  /** File name below the edition's `media/`. */
  name: string;
  bytes: Uint8Array;
}

/** A Word file as an HTML tree. */
export interface ConvertedDocx {
  tree: Root;
  pictures: DocxPicture[];
  /** What could not come along, as Danish sentences. */
  dropped: string[];
}

/** Pictures that the site can show; Word also embeds drawings (EMF, WMF) that no browser reads. */
const EXTENSIONS: Record<string, string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/svg+xml': 'svg',
};

/** Word's built-in styles that mammoth has no element for. Danish Word writes the English names into the file. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
];

/**
 * Converts a Word file by mammoth.
 *
 * @param prefix begins the names of its pictures
 * @throws CommandError when mammoth cannot read it
 */
export async function convertDocx(bytes: Uint8Array, name: string, prefix: string): Promise<ConvertedDocx> {
  const pictures: DocxPicture[] = [];
  const dropped: string[] = [];
  const convertImage = mammoth.images.imgElement(async (image) => {
    const extension = EXTENSIONS[image.contentType];
    if (!extension) {
      dropped.push(
        `Et billede af typen ${image.contentType} kan ikke vises på nettet; gem det som PNG, og sæt det ind.`,
      );
      return { src: '' };
    }
    const picture = {
      name: `${prefix}-${pictures.length + 1}.${extension}`,
      bytes: new Uint8Array(await image.readAsArrayBuffer()),
    };
    pictures.push(picture);
    return { src: picture.name };
  });
  try {
    const { value, messages } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { styleMap: STYLES, convertImage },
    );
    dropped.push(...new Set(messages.map(({ message }) => translate(message))));
    return { tree: fromHtml(value, { fragment: true }), pictures, dropped };
  } catch {
    throw new CommandError(
      `${name} kan ikke læses som et Word-dokument.`,
      'åbn den i Word, gem den igen som *.docx, og prøv med den nye fil.',
    );
  }
}

/** What mammoth says in English, as an editor would put it. */
function translate(message: string): string {
  const style = /style: '?(?<name>[^'(]+)'?/.exec(message)?.groups?.['name']?.trim();
  if (style) return `Typografien »${style}« er ukendt; teksten er kommet med som almindelig tekst.`;
  const element = /unrecognised element was ignored: (?<name>.+)/.exec(message)?.groups?.['name'];
  if (element) return `Elementet \`${element}\` er ikke kommet med.`;
  return `Word-filen har noget, som ikke kan læses: ${message}`;
}
