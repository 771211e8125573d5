import { fileURLToPath } from 'node:url';
import { readCode } from '../../cache/code.ts';

const pressFolder = fileURLToPath(new URL('../', import.meta.url));

/** Packages whose work is in what the cache keeps. */
const PACKAGES = [
  'pagedjs',
  '@cantoo/pdf-lib',
  'hast-util-from-html',
  'hast-util-to-string',
  'puppeteer-core',
  'rolldown',
  'sharp',
];

let engine: Promise<string[]> | undefined;

/** Everything that decides what becomes of a part, apart from the part: the code of the press and its packages. Read once. */
export function readEngine(): Promise<string[]> {
  return (engine ??= readCode(pressFolder, PACKAGES));
}
