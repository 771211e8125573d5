/** Contrast of colours, as WCAG 2.2 defines it, and the nearest colour that has enough of it. Colours are `#1B5E7B`. */

type Rgb = [red: number, green: number, blue: number];

/** Contrast ratio of two colours, 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** A colour that must be told from grounds. */
export interface Demand {
  ground: string;
  /** Least ratio to it. */
  least: number;
}

/**
 * The colour nearest to one that meets all demands: mixed with as little black or white as does it.
 *
 * @returns nothing when neither does, because the grounds are too far from each other
 */
export function nearestReadable(colour: string, demands: readonly Demand[]): string | undefined {
  const from = parse(colour);
  for (let share = 0.02; share <= 1; share += 0.02) {
    for (const end of [0, 255]) {
      const mixed = format(from.map((channel) => Math.round(channel + (end - channel) * share)) as Rgb);
      if (demands.every(({ ground, least }) => contrast(mixed, ground) >= least)) return mixed;
    }
  }
  return undefined;
}

/** Relative luminance, 0 to 1: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance. */
function luminance(colour: string): number {
  const [red, green, blue] = parse(colour).map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function parse(colour: string): Rgb {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as Rgb;
}

function format(rgb: Rgb): string {
  return `#${rgb.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
