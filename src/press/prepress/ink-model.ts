/**
 * How inks look on coated paper: a model of offset printing after ISO 12647-2:2013 (premium coated paper, printing condition
 * PC1; characterised as FOGRA51). Its aim values for the solid inks, their overprints and the growth of dots, rounded as the
 * standard has them, mixed after Neugebauer and Demichel. It stands in for an ICC profile: those of the trade may not be
 * passed on. It is right to a few units of colour difference, which a printing house's proof shows.
 */

/** Parts of cyan, magenta, yellow and black, 0 to 1. */
export type Inks = readonly [cyan: number, magenta: number, yellow: number, black: number];
/** Red, green and blue of sRGB, 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number];
type Triple = readonly [number, number, number];

/** White of CIELAB here (D50). */
const WHITE: Triple = [0.9642, 1, 0.8249];
/** Paper and solids in CIELAB, by the inks that lie on each other: bit 0 is cyan, bit 1 magenta, bit 2 yellow. */
const SOLIDS: readonly Triple[] = [
  [95, 1, -4],
  [56, -36, -51],
  [48, 75, -4],
  [25, 20, -46],
  [89, -4, 93],
  [49, -66, 25],
  [48, 68, 48],
  [23, 0, -1],
];
const BLACK: Triple = [16, 0, 0];
/** A dot of half the paper covers so much more of it when it is printed. */
const GROWTH_AT_HALF = 0.16;
/** More ink than this does not dry. */
const MOST_INK = 3;
const BLACK_COSTS = 1;

/** sRGB to XYZ, adapted to D50 (IEC 61966-2-1, Bradford). */
const RGB_TO_XYZ: readonly Triple[] = [
  [0.43607, 0.38515, 0.14307],
  [0.22249, 0.71687, 0.06061],
  [0.01392, 0.09708, 0.7141],
];

/** Greys of text and lines are so near to neutral, and so much darker than paper, that black alone prints them. */
const GREY_CHROMA = 7;
const GREY_LIGHTNESS = 80;
/** Nothing is seen of a lighter tint's hue below this. */
const NEUTRAL_CHROMA = 0.8;
/** The darkest ink of a page is its text: solid black, so that no letter is built of dots. */
const TEXT_LIGHTNESS = 16;

const PAPER_XYZ = toXyz(SOLIDS[0] ?? WHITE);
/** Each of the eight mixtures without black, then with it, as seen by an eye that takes the paper for white. */
const PRIMARIES: readonly Triple[] = [false, true].flatMap((hasBlack) =>
  SOLIDS.map((lab): Triple => {
    const black = toXyz(BLACK);
    const mixed = toXyz(lab);
    return map3((at) => ((mixed[at] * (hasBlack ? black[at] / PAPER_XYZ[at] : 1)) / PAPER_XYZ[at]) * WHITE[at]);
  }),
);

/**
 * The inks that come nearest to a colour of the screen, in whole per cent. Neutral greys become black alone; of mixtures
 * that look alike, the one with the least ink is taken.
 */
export function convertToInks(rgb: Rgb): Inks {
  const lab = toLab(xyzOf(rgb));
  const [lightness] = lab;
  const chroma = Math.hypot(lab[1], lab[2]);
  if (chroma < (lightness < GREY_LIGHTNESS ? GREY_CHROMA : NEUTRAL_CHROMA)) {
    return [0, 0, 0, lightness < TEXT_LIGHTNESS ? 1 : greyOf(xyzOf(rgb)[1])];
  }
  const fits = STARTS.map((start) => descend(start, lab));
  return fits.reduce((best, fit) => (cost(fit, lab) < cost(best, lab) ? fit : best));
}

/** How inks look on the screen, for previews and for tests: CIELAB, relative to the paper. */
export function labOfInks(inks: Inks): Triple {
  const [c, m, y, k] = inks.map(grow) as [number, number, number, number];
  const xyz: [number, number, number] = [0, 0, 0];
  PRIMARIES.forEach((primary, index) => {
    const share = [c, m, y, k].reduce((part, ink, bit) => part * (index & (1 << bit) ? ink : 1 - ink), 1);
    for (const at of [0, 1, 2] as const) xyz[at] += share * primary[at];
  });
  return toLab(xyz);
}

/** A colour of the screen in CIELAB. */
export function labOfRgb(rgb: Rgb): Triple {
  return toLab(xyzOf(rgb));
}

const STARTS: readonly Inks[] = [
  [0.2, 0.2, 0.2, 0],
  [0.8, 0.2, 0.2, 0.2],
  [0.2, 0.8, 0.2, 0.2],
  [0.2, 0.2, 0.8, 0.2],
  [0.8, 0.8, 0.2, 0.2],
  [0.8, 0.2, 0.8, 0.2],
  [0.2, 0.8, 0.8, 0.2],
];
const STEPS = [0.16, 0.08, 0.04, 0.02, 0.01];

/** Changes one ink or two at a time, in ever smaller steps, as long as the colour comes nearer. */
function descend(start: Inks, lab: Triple): Inks {
  let best = start;
  for (const step of STEPS) {
    for (let found = true; found;) {
      found = false;
      for (const inks of neighbours(best, step)) {
        if (cost(inks, lab) < cost(best, lab) - 1e-9) {
          best = inks;
          found = true;
        }
      }
    }
  }
  return best;
}

function neighbours(inks: Inks, step: number): Inks[] {
  const moves = [-1, 0, 1].flatMap((first) => [-1, 0, 1].map((second): [number, number] => [first, second]));
  return [0, 1, 2, 3].flatMap((a) =>
    [0, 1, 2, 3]
      .filter((b) => b > a)
      .flatMap((b) => moves.map(([first, second]) => move(inks, { [a]: first * step, [b]: second * step }))),
  );
}

function move(inks: Inks, by: Record<number, number>): Inks {
  const moved = inks.map((ink, at) => Math.round(Math.min(1, Math.max(0, ink + (by[at] ?? 0))) * 100) / 100);
  return moved as unknown as Inks;
}

/** Difference of colour (CIE 1976), squared, and a little for each ink: more for black, which makes large areas look dull. */
function cost(inks: Inks, [l, a, b]: Triple): number {
  const [ownL, ownA, ownB] = labOfInks(inks);
  const ink = inks.reduce((sum, part) => sum + part, 0);
  const tooMuch = Math.max(0, ink - MOST_INK);
  return (l - ownL) ** 2 + (a - ownA) ** 2 + (b - ownB) ** 2 + ink * 0.5 + inks[3] * BLACK_COSTS + tooMuch * 1000;
}

/** Black that leaves so much light: Murray and Davies, without the growth of its dots. */
function greyOf(light: number): number {
  const [, solid] = PRIMARIES[8] ?? WHITE;
  const covered = Math.min(1, Math.max(0, (1 - light) / (1 - solid)));
  const g = 4 * GROWTH_AT_HALF;
  const tone = (1 + g - Math.sqrt((1 + g) ** 2 - 4 * g * covered)) / (2 * g);
  return Math.round(tone * 100) / 100;
}

/** Share of the paper that a tone covers on the press. */
function grow(tone: number): number {
  return tone + 4 * GROWTH_AT_HALF * tone * (1 - tone);
}

function xyzOf(rgb: Rgb): Triple {
  const linear = map3((at) => (rgb[at] <= 0.04045 ? rgb[at] / 12.92 : ((rgb[at] + 0.055) / 1.055) ** 2.4));
  return map3((at) => {
    const [r, g, b] = RGB_TO_XYZ[at] ?? WHITE;
    return r * linear[0] + g * linear[1] + b * linear[2];
  });
}

function toLab(xyz: Triple): Triple {
  const [x, y, z] = map3((at) => {
    const part = xyz[at] / WHITE[at];
    return part > 216 / 24389 ? Math.cbrt(part) : ((24389 / 27) * part + 16) / 116;
  });
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function toXyz([l, a, b]: Triple): Triple {
  const y = (l + 16) / 116;
  const parts: Triple = [y + a / 500, y, y - b / 200];
  return map3(
    (at) => WHITE[at] * (parts[at] ** 3 > 216 / 24389 ? parts[at] ** 3 : ((116 * parts[at] - 16) * 27) / 24389),
  );
}

function map3(valueOf: (at: 0 | 1 | 2) => number): Triple {
  return [valueOf(0), valueOf(1), valueOf(2)];
}
