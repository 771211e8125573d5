import { expect, test } from 'vitest';
import { isMistakenForProject } from '../../../src/build/staging.ts';

test.each([
  ['/hus/beretning-ud.next', true],
  ['/hus/beretning/dist.next', false],
  ['/hus/andet.next', false],
])('Astro builds in the project when it would take %s for a part of it: %s', (folder, isMistaken) => {
  expect(isMistakenForProject(folder, '/hus/beretning')).toBe(isMistaken);
});
