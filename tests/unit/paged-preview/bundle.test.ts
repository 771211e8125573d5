import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the bundle of Paged.js loads no other package, so package.json can leave its dependencies out', () => {
  const bundle = readFileSync('node_modules/pagedjs/dist/paged.esm.js', 'utf8');
  expect(bundle.match(/^import\b.*|^export\b.*\bfrom\b.*|\bimport\(.*/gm)).toBeNull();
});
