import type { PrintProblem } from '../errors.ts';

/** A text object of a page: what it shows, where it begins, and how high its letters are. */
interface TextObject {
  mcid: string;
  font: string;
  /** Its glyphs, each with its distance from the one before. */
  shown: string;
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
    const textOf = ({ font, shown }: TextObject) => decode(page, font, codesOf(shown));
    const objects = listTexts(source);
    const doubled = objects.flatMap((object, index) => {
      const before = objects[index - 1];
      if (!before || !isOver(before, object)) return [];
      const text = textOf(object);
      // One letter may stand twice in a word, hardly a letter's width apart.
      return text.trim().length > 1 && text === textOf(before) ? [text] : [];
    });
    return doubled.map((text) => ({
      what: `Teksten "${text.trim().slice(0, 60)}" er trykt to gange oven i sig selv og ville blive læst op to gange.`,
      fix: 'tag skyggen eller stregen af (`text-shadow` eller `-webkit-text-stroke`).',
      where: { page: page + 1 },
    }));
  });
}

function listTexts(source: string): TextObject[] {
  const objects: TextObject[] = [];
  let current = '';
  for (const { groups = {} } of source.matchAll(PIECES)) {
    const { mcid, font = '', size, x, y, shown = '' } = groups;
    current = mcid ?? current;
    if (mcid !== undefined) continue;
    objects.push({ mcid: current, font, shown, x: Number(x), y: Number(y), size: Number(size) });
  }
  return objects;
}

function codesOf(shown: string): string {
  return [...shown.matchAll(/<([0-9A-F]+)> Tj/g)].map(([, code]) => code).join('');
}

/** Whether a text begins where the one before it does. */
function isOver(before: TextObject, { mcid, x, y, size }: TextObject): boolean {
  return before.mcid === mcid && Math.hypot(x - before.x, y - before.y) < size / 2;
}
