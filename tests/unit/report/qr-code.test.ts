import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawQrCode, QR_QUIET_ZONE } from '../../../src/report/qr-code.ts';

const ADDRESS = 'https://beretning.example/2030/';

/** Which modules of a code are dark, row by row, as a drawing of one pixel a module. */
async function paint({ size, path }: { size: number; path: string }): Promise<string[]> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" shape-rendering="crispEdges"><rect width="100%" height="100%" fill="#fff"/><path d="${path}"/></svg>`;
  const { data } = await sharp(Buffer.from(svg)).greyscale().raw().toBuffer({ resolveWithObject: true });
  return Array.from({ length: size }, (_, row) =>
    [...data.subarray(row * size, (row + 1) * size)].map((grey) => (grey < 128 ? '#' : '.')).join(''),
  );
}

test('the smallest code for an address has its finder patterns in three corners', async () => {
  const code = drawQrCode(ADDRESS);
  const rows = await paint(code);
  const side = code.size - 2 * QR_QUIET_ZONE;
  expect(side).toBe(29);
  const cut = (x: number, y: number) => rows.slice(y, y + 7).map((row) => row.slice(x, x + 7));
  const finder = ['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######'];
  const end = QR_QUIET_ZONE + side - 7;
  expect(cut(QR_QUIET_ZONE, QR_QUIET_ZONE)).toEqual(finder);
  expect(cut(end, QR_QUIET_ZONE)).toEqual(finder);
  expect(cut(QR_QUIET_ZONE, end)).toEqual(finder);
});

test('the quiet zone holds nothing', async () => {
  const code = drawQrCode(ADDRESS);
  const rows = await paint(code);
  const inner = rows
    .slice(QR_QUIET_ZONE, -QR_QUIET_ZONE)
    .map((row) => row.slice(0, QR_QUIET_ZONE) + row.slice(-QR_QUIET_ZONE));
  expect([...rows.slice(0, QR_QUIET_ZONE), ...rows.slice(-QR_QUIET_ZONE), ...inner].join('')).not.toContain('#');
});

test('a page that has white enough can leave the quiet zone out', async () => {
  const [bare, framed] = [drawQrCode(ADDRESS, 0), drawQrCode(ADDRESS)];
  const cut = (await paint(framed)).slice(QR_QUIET_ZONE, -QR_QUIET_ZONE);
  expect(await paint(bare)).toEqual(cut.map((row) => row.slice(QR_QUIET_ZONE, -QR_QUIET_ZONE)));
});

test('one address gives one drawing, another one another', () => {
  expect(drawQrCode(ADDRESS)).toEqual(drawQrCode(ADDRESS));
  expect(drawQrCode(ADDRESS).path).not.toBe(drawQrCode(`${ADDRESS}skole/`).path);
});

test('an address with Danish letters becomes a code', () => {
  expect(drawQrCode('https://beretning.example/2030/børn').path).toMatch(/^(?:M\d+ \d+h\d+v1h-\d+z)+$/);
});
