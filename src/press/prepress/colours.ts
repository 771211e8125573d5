import type { PrintingInk } from '../job.ts';
import { convertToInks } from './ink-model.ts';
import type { Inks, Rgb } from './ink-model.ts';

/** `.0549 .3529 .2941 rg`: the colour of areas and letters, or of lines (`RG`), as Chromium writes it. */
const COLOUR = /(?<![^\s])(-?[\d.]+) (-?[\d.]+) (-?[\d.]+) (rg|RG)(?![^\s])/g;
/** Four decimals of Chromium, and eight bits of a style sheet, are the same colour. */
const BITS = 255;

/** Finds the inks of colours: those that the page gives, else those of the model. Each colour is worked out once. */
export class Separation {
  readonly #known: Map<string, Inks>;

  constructor(inks: readonly PrintingInk[]) {
    this.#known = new Map(inks.map(({ colour, percent }) => [colour.toLowerCase(), toParts(percent)]));
  }

  inksOf(rgb: Rgb): Inks {
    const key = formatColour(rgb);
    const inks = this.#known.get(key) ?? convertToInks(rgb);
    this.#known.set(key, inks);
    return inks;
  }

  /** A content stream with inks in place of the screen's colours. */
  convert(source: string): string {
    return source.replace(COLOUR, (_, r: string, g: string, b: string, operator: string) => {
      const inks = this.inksOf([r, g, b].map((part) => clamp(Number(part))) as unknown as Rgb);
      return `${inks.join(' ')} ${operator === 'rg' ? 'k' : 'K'}`;
    });
  }
}

/** `#0e5a4b`. */
function formatColour(rgb: Rgb): string {
  return `#${rgb
    .map((part) =>
      Math.round(part * BITS)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

function toParts(percent: PrintingInk['percent']): Inks {
  return percent.map((part) => part / 100) as unknown as Inks;
}

function clamp(part: number): number {
  return Math.min(1, Math.max(0, part));
}
