import { expect, test } from 'vitest';
import { webAddressOf } from '../../../src/desk/server/web-address.ts';

test.each([
  ['git@github.com:kl/beretning.git', 'https://github.com/kl/beretning/tree/gennemsyn/anne'],
  ['https://anne:kode@gitlab.kl.dk/web/beretning.git', 'https://gitlab.kl.dk/web/beretning/-/tree/gennemsyn/anne'],
  ['ssh://git@codeberg.org:22/kl/beretning', 'https://codeberg.org/kl/beretning/src/branch/gennemsyn/anne'],
  ['https://git.kl.dk/beretning.git', 'https://git.kl.dk/beretning'],
  ['/srv/beretning.git', undefined],
  ['file:///srv/beretning.git', undefined],
  ['anne@maskinen:beretning.git', undefined],
])('what is sent to %s can be read at %s', (remote, address) => {
  expect(webAddressOf(remote, 'gennemsyn/anne')).toBe(address);
});
