import { expect, test } from 'vitest';
import { digestEdition } from '../../../src/sources/edition-digest.ts';
import { loadTiny } from '../../helpers/edition.ts';
import type { Overlay } from '../../helpers/edition.ts';

const digest = async (overlay: Overlay = {}) => digestEdition(await loadTiny(overlay), 2030);

test('a changed word changes the digest', async () => {
  expect(await digest({ '2030/chapters/velfaerd.mdx': ['Vi spurgte bare.', 'Vi spurgte kun.'] })).not.toBe(
    await digest(),
  );
});

test('exceptions and terms of Kontrol do not change the digest: readers never see them', async () => {
  const overlay = { '2030/exceptions.yaml': '[]\n', 'terms.yaml': 'words: [strand]\n' };
  expect(await digest(overlay)).toBe(await digest());
});
