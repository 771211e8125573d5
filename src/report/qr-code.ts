import QRCode from 'qrcode';

/**
 * Modules of white that stand around a code, or readers may not find it (ISO/IEC 18004, 9.1). `drawQrCode` counts them
 * in: on white paper the square can be placed as it is, on colour it must be filled with white.
 */
export const QR_QUIET_ZONE = 4;

/** A QR code as a drawing, measured in modules. */
export interface QrCode {
  /** Side of the square with its quiet zone: `viewBox="0 0 size size"`. */
  size: number;
  /** Outlines of the dark modules, as the `d` of a `<path>`. Fill it with the darkest ink, on white. */
  path: string;
}

/**
 * The QR code of an address. A run of dark modules in a row is one rectangle, so that no hairline of white shows between
 * neighbours. A seventh of the code may be soiled (level M) and it is still read.
 *
 * @param quietZone modules of white around the code; give fewer only where the page has white enough
 */
export function drawQrCode(address: string, quietZone: number = QR_QUIET_ZONE): QrCode {
  const { modules } = QRCode.create(address, { errorCorrectionLevel: 'M' });
  const rows = Array.from({ length: modules.size }, (_, row) => [
    ...modules.data.slice(row * modules.size, (row + 1) * modules.size),
  ]);
  const runs = rows.flatMap((row, y) => findRuns(row).map(({ from, to }) => ({ x: from, y, width: to - from })));
  const path = runs.map(({ x, y, width }) => `M${x + quietZone} ${y + quietZone}h${width}v1h-${width}z`).join('');
  return { size: modules.size + 2 * quietZone, path };
}

interface Run {
  from: number;
  /** Behind the last one. */
  to: number;
}

/** Runs of dark modules in a row. */
function findRuns(row: number[]): Run[] {
  const runs: Run[] = [];
  row.forEach((dark, at) => {
    const last = runs.at(-1);
    if (!dark) return;
    if (last?.to === at) last.to += 1;
    else runs.push({ from: at, to: at + 1 });
  });
  return runs;
}
