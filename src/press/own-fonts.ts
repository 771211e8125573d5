import { readServed } from './browser/serve.ts';
import type { OwnFonts } from './finish/foreign-glyphs.ts';
import { readFontName } from './font-name.ts';
import type { Source } from './source.ts';

const NAMED = /url\(\s*['"]?([^'")]+)|@import\s+['"]([^'"]+)/g;
const FONT_DATA = /^data:(?:font|application)\/[^,]*;base64,(.*)$/;

/**
 * Reads which fonts the style sheets of a document name, imports included.
 *
 * @param root folder with the built site
 */
export async function readOwnFonts(
  { frame, styles }: Pick<Source, 'frame' | 'styles'>,
  root: string,
): Promise<OwnFonts> {
  const names = new Set<string>();
  const seen = new Set<string>();
  const readFont = (file: Buffer) => {
    const name = readFontName(file);
    if (name) names.add(name);
  };
  const readStyle = async (text: string, address: string): Promise<void> => {
    for (const [, file, style] of text.matchAll(NAMED)) {
      const named = file ?? style ?? '';
      const data = FONT_DATA.exec(named)?.[1];
      if (data) readFont(Buffer.from(data, 'base64'));
      else if (!named.startsWith('data:') && URL.canParse(named, address)) await readFile(new URL(named, address).href);
    }
  };
  const readFile = async (address: string): Promise<void> => {
    const { pathname } = new URL(address);
    if (seen.has(address)) return;
    seen.add(address);
    if (!/\.(css|woff2?|[ot]tf)$/i.test(pathname)) return;
    const bytes = await readServed(root, pathname).catch(() => Buffer.alloc(0));
    if (pathname.endsWith('.css')) await readStyle(bytes.toString(), address);
    else readFont(bytes);
  };
  for (const address of styles) await readFile(address);
  const inline = [...frame.matchAll(/<style[^>]*>([^]*?)<\/style>/gi)].map(([, text = '']) => text);
  for (const text of inline) await readStyle(text, styles[0] ?? 'http://localhost/');
  return names;
}
