import { fileURLToPath } from 'node:url';
import { readCode } from '../../cache/code.ts';

const pressFolder = fileURLToPath(new URL('../', import.meta.url));

/** Packages whose work is in what the cache keeps. */
const PACKAGES = ['pagedjs', '@cantoo/pdf-lib', 'hast-util-from-html', 'rolldown'];

/** Everything that decides what becomes of a part, apart from the part: the code of the press and its packages. */
export function readEngine(): Promise<string[]> {
  return readCode(pressFolder, PACKAGES);
}
