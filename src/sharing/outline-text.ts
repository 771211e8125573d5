/**
 * Text as outlines. A machine that builds the site may have no fonts at all, and a picture must look the same from
 * every machine, so the letters are drawn from the report's own font files.
 */
import fontverter from 'fontverter';
import { Blob, Buffer as TextBuffer, Face, Font, shape } from 'harfbuzzjs';

/** How a text is set. */
export interface TextStyle {
  sizePx: number;
  /** Space added after each letter and each word, in em. */
  letterSpacing: number;
  wordSpacing: number;
}

export interface Outliner {
  /** Width of a text in px. */
  measure(text: string, style: TextStyle): number;
  /** The text as an SVG path whose base line begins at (x, y). */
  draw(text: string, style: TextStyle, x: number, y: number, fill: string): string;
}

/** Reads a font file (WOFF2, WOFF, TrueType or OpenType). */
export async function openFont(file: Uint8Array): Promise<Outliner> {
  const face = new Face(new Blob(new Uint8Array(await fontverter.convert(Buffer.from(file), 'sfnt'))));
  const font = new Font(face);
  const unitsPerEm = face.upem;

  const place = (text: string, { letterSpacing, wordSpacing }: TextStyle) => {
    const buffer = new TextBuffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    const positions = buffer.getGlyphPositions();
    let advance = 0;
    const glyphs = buffer.getGlyphInfos().map(({ codepoint: glyph, cluster }, index) => {
      const at = advance;
      const isSpace = /\s/.test(text[cluster] ?? '');
      advance += (positions[index]?.xAdvance ?? 0) + (letterSpacing + (isSpace ? wordSpacing : 0)) * unitsPerEm;
      return { glyph, at };
    });
    return { glyphs, advance };
  };

  return {
    measure: (text, style) => (place(text, style).advance / unitsPerEm) * style.sizePx,
    draw: (text, style, x, y, fill) => {
      const scale = style.sizePx / unitsPerEm;
      const paths = place(text, style).glyphs.map(
        ({ glyph, at }) => `<path transform="translate(${at})" d="${font.glyphToPath(glyph)}"/>`,
      );
      // Fonts count upwards, pictures downwards.
      return `<g fill="${fill}" transform="translate(${x} ${y}) scale(${scale} ${-scale})">${paths.join('')}</g>`;
    },
  };
}
