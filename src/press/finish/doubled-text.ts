import type { PrintProblem } from '../errors.ts';

/** A text object of a page: what it says, where it begins, and how high its letters are. */
interface TextObject {
  mcid: string;
  text: string;
  x: number;
  y: number;
  size: number;
}

/** The number of tagged content, or a text object as Chromium writes it (`tests/press/assumptions.test.ts`). */
const PIECES =
  /\/MCID (?<mcid>\d+)|^BT\n\/(?<font>\S+) (?<size>\S+) Tf\n\S+ \S+ \S+ \S+ (?<x>\S+) (?<y>\S+) Tm\n(?<shown>[^]*?)^ET$/gm;

/**
 * Finds tagged text that is painted twice in one place, as Chromium paints a shadow and a stroke. Who hears or copies the
 * text gets it twice.
 *
 * @param sources content stream of each page, a glyph a line
 * @param decode reads the codes of a font of a page
 */
export function findDoubledText(
  sources: readonly string[],
  decode: (page: number, font: string, codes: string) => string,
): PrintProblem[] {
  return sources.flatMap((source, page) => {
    const objects = listTexts(source, (font, codes) => decode(page, font, codes));
    const doubled = objects.filter((object, index) => isRepeated(objects[index - 1], object));
    return doubled.map(({ text }) => ({
      what: `Teksten "${text.trim().slice(0, 60)}" er trykt to gange oven i sig selv og ville blive læst op to gange.`,
      fix: 'tag skyggen eller stregen af (`text-shadow` eller `-webkit-text-stroke`).',
      where: { page: page + 1 },
    }));
  });
}

function listTexts(source: string, decode: (font: string, codes: string) => string): TextObject[] {
  const objects: TextObject[] = [];
  let current = '';
  for (const { groups = {} } of source.matchAll(PIECES)) {
    const { mcid, font = '', size, x, y, shown = '' } = groups;
    current = mcid ?? current;
    if (mcid !== undefined) continue;
    const codes = [...shown.matchAll(/<([0-9A-F]+)> Tj/g)].map(([, code]) => code).join('');
    objects.push({ mcid: current, text: decode(font, codes), x: Number(x), y: Number(y), size: Number(size) });
  }
  return objects;
}

function isRepeated(before: TextObject | undefined, { mcid, text, x, y, size }: TextObject): boolean {
  // One letter may stand twice in a word, hardly a letter's width apart.
  if (before?.mcid !== mcid || before.text !== text || text.trim().length < 2) return false;
  return Math.hypot(x - before.x, y - before.y) < size / 2;
}
