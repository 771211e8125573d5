import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { API_PATH, DESK_PATH, TOKEN_HEADER } from '../../src/desk/contract.ts';
import { builtSite } from '../helpers/built-site.ts';

/** What stands in every page or script of the desk. */
const SIGNS = [API_PATH, `"${DESK_PATH}"`, TOKEN_HEADER, 'cm-editor'];

test('a built site has nothing of the editor’s desk', async () => {
  const root = await builtSite('tiny');
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap(({ parentPath, name }) => {
    const text = readFileSync(join(parentPath, name), 'latin1');
    return SIGNS.filter((sign) => text.includes(sign)).map((sign) => `${name}: ${sign}`);
  });
  expect(found).toEqual([]);
  expect(files.filter(({ parentPath }) => parentPath.includes(DESK_PATH.slice(0, -1)))).toEqual([]);
});
