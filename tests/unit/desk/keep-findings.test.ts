import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepFindings } from '../../../src/desk/server/keep-findings.ts';
import type { Finding } from '../../../src/kontrol/finding.ts';
import { loadSources } from '../../../src/sources/from-disk.ts';
import type { ReadBefore } from '../../../src/sources/from-disk.ts';
import { copyTiny } from '../../helpers/edition.ts';

let root = '';
let remove = async () => {};
let before: ReadBefore;
const run = vi.fn(() => Promise.resolve([] as Finding[]));
let check: ReturnType<typeof keepFindings>;

beforeEach(async () => {
  ({ root, remove } = await copyTiny());
  before = new Map();
  run.mockClear();
  check = keepFindings(run);
});
afterEach(() => remove());

const look = async () => check(await loadSources(root, undefined, before));

describe('Kontrol', () => {
  test('looks once at content that is as it was', async () => {
    for (let time = 0; time < 3; time += 1) await look();
    expect(run).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['a text is changed', () => writeFile(join(root, '2030/chapters/natur.mdx'), '---\ntitle: Ny\n---\n')],
    ['a file is gone', () => rm(join(root, '2030/chapters/natur/kyst.mdx'))],
    ['a picture comes', () => writeFile(join(root, '2030/media/ny.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a file cannot be read as text', () => writeFile(join(root, '2030/chapters/gal.mdx'), Buffer.from([0xff, 0xfe]))],
  ])('looks again when %s', async (_, change) => {
    await look();
    await change();
    await look();
    expect(run).toHaveBeenCalledTimes(2);
  });

  test('looks again after it broke down', async () => {
    run.mockRejectedValueOnce(new Error('out of memory'));
    await expect(look()).rejects.toThrow('out of memory');
    expect(await look()).toEqual([]);
  });
});
