/** Coordinates are right to this, in points of the page: less than a reader or a printer's plate can tell. */
const STEP = 0.01;

const NUMBER = String.raw`-?(?:\d+\.?\d*|\.\d+)`;
/** Operators whose operands are places. */
const PLACING: ReadonlySet<string> = new Set(['m', 'l', 'c', 'v', 'y', 're', 'Td', 'Tm']);
const PLACED = new RegExp(`^((?:${NUMBER} )+)\\w+$`);
const CHANGED = new RegExp(`^((?:${NUMBER} ){6})cm$`);
const FONT = new RegExp(`^(/\\S+) (${NUMBER}) Tf$`);
/** A rectangle that is drawn side by side, its corners in the order of `re`. */
const RECTANGLE = new RegExp(
  `^(${NUMBER}) (${NUMBER}) m\\n(${NUMBER}) \\2 l\\n\\3 (${NUMBER}) l\\n\\1 \\4 l\\n\\1 \\2 l\\nh$`,
  'gm',
);
/** A closed path of curves alone: Chromium draws a circle with sixteen. */
const CURVES = new RegExp(`^(${NUMBER}) (${NUMBER}) m\\n((?:(?:${NUMBER} ){6}c\\n){8,16})h$`, 'gm');
/** Four curves draw a circle, to a three thousandth of its radius, when their handles are this much of it. */
const HANDLE = 0.5523;

/** How many of the operands of `Tm` shape the text; the others place it. */
const SHAPE = 4;

/**
 * Writes what a page draws in fewer bytes. Chromium writes numbers as it computes with them (`7.3099999`), rectangles of
 * a drawing as four lines and circles as sixteen curves.
 */
export function shortenPaths(source: string): string {
  const outer: number[] = [];
  let scale = 1;
  const lines = source.split('\n').map((line) => {
    // Most lines show text, which no number pattern needs to go through.
    const operator = line.slice(line.lastIndexOf(' ') + 1);
    if (operator === 'q') outer.push(scale);
    else if (operator === 'Q') scale = outer.pop() ?? 1;
    else if (operator === 'cm') scale *= scaleOf(CHANGED.exec(line)?.[1] ?? '');
    else if (operator === 'Tf') {
      return line.replace(FONT, (_, font: string, size: string) => `${font} ${formatNumber(Number(size), 3)} Tf`);
    } else if (PLACING.has(operator)) {
      return line.replace(
        PLACED,
        (_, operands: string) => `${roundOperands(operands, operator, decimalsAt(scale))} ${operator}`,
      );
    }
    return line;
  });
  return lines
    .join('\n')
    .replace(RECTANGLE, (_, left: string, top: string, right: string, bottom: string) => {
      const size = [Number(right) - Number(left), Number(bottom) - Number(top)].map((side) => formatNumber(side, 4));
      return `${left} ${top} ${size.join(' ')} re`;
    })
    .replace(
      CURVES,
      (path, x: string, y: string, curves: string) => drawCircle([Number(x), Number(y)], curves) ?? path,
    );
}

/** The circle that curves draw from its right edge on, in four; nothing when they draw something else. */
function drawCircle([right, middle]: [number, number], curves: string): string | undefined {
  const ends = curves
    .trimEnd()
    .split('\n')
    .map((curve) => curve.split(' ').slice(4, 6).map(Number))
    .map(([x = NaN, y = NaN]) => ({ x, y }));
  const radius = (right - Math.min(...ends.map(({ x }) => x))) / 2;
  const center = right - radius;
  const isRound = ends.every(({ x, y }) => Math.abs(Math.hypot(x - center, y - middle) - radius) < radius / 100);
  const first = ends[0];
  const last = ends.at(-1);
  if (!isRound || !first || last?.x !== right || last.y !== middle) return undefined;
  const down = first.y > middle ? radius : -radius;
  const [h, v] = [HANDLE * radius, HANDLE * down];
  const quarters = [
    [right, middle + v, center + h, middle + down, center, middle + down],
    [center - h, middle + down, center - radius, middle + v, center - radius, middle],
    [center - radius, middle - v, center - h, middle - down, center, middle - down],
    [center + h, middle - down, right, middle - v, right, middle],
  ].map((numbers) => `${numbers.map((number) => formatNumber(number, 3)).join(' ')} c`);
  return `${formatNumber(right, 3)} ${formatNumber(middle, 3)} m\n${quarters.join('\n')}\nh`;
}

function roundOperands(operands: string, operator: string, decimals: number): string {
  const numbers = operands.trim().split(' ');
  return numbers
    .map((number, index) => (operator === 'Tm' && index < SHAPE ? number : formatNumber(Number(number), decimals)))
    .join(' ');
}

/** Points of the page to a unit, at most. */
function scaleOf(matrix: string): number {
  const [a = 1, b = 0, c = 0, d = 1] = matrix.trim().split(' ').map(Number);
  return Math.max(Math.hypot(a, b), Math.hypot(c, d));
}

function decimalsAt(scale: number): number {
  return scale > 0 ? Math.max(0, Math.ceil(Math.log10(scale / STEP))) : 0;
}

function formatNumber(value: number, decimals: number): string {
  return String(Number(value.toFixed(Math.min(decimals, 6)))).replace(/^(-?)0\./, '$1.');
}
