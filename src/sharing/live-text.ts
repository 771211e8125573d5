/** Text that stays text in a picture. It is measured with the report's fonts and shown in them where the reader has them. */
import type { Outliner } from './outline-text.ts';
import type { PictureFonts } from './picture-fonts.ts';

const FAMILY = "Archivo, 'Helvetica Neue', Arial, sans-serif";

/** The same fonts, writing `<text>` in place of outlines. */
export function setAsText({ title, small }: PictureFonts): PictureFonts {
  return { title: write(title, 'font-weight="640" font-stretch="88%"'), small: write(small, 'font-weight="600"') };
}

function write(font: Outliner, face: string): Outliner {
  return {
    measure: (text, style) => font.measure(text, style),
    draw: (text, { sizePx, letterSpacing }, x, y, fill) => {
      const size = `font-size="${sizePx}" letter-spacing="${letterSpacing}em"`;
      return `<text x="${x}" y="${y}" font-family="${FAMILY}" ${face} ${size} fill="${fill}">${escapeXml(text)}</text>`;
    },
  };
}

/** Text as it stands in an XML document. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
