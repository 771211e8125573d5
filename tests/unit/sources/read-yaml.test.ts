import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../../../src/sources/read-yaml.ts';

const names = z.record(z.string(), z.string());

test('a register is read as it is now, also when it was read before', async () => {
  const root = await mkdtemp(join(tmpdir(), 'registers-'));
  onTestFinished(() => rm(root, { recursive: true }));
  const read = () => readYaml(root, 'names.yaml', names);
  expect(await read()).toBeUndefined();
  await writeFile(join(root, 'names.yaml'), 'EU: Den Europæiske Union\n');
  expect(await read()).toEqual({ EU: 'Den Europæiske Union' });
  await writeFile(join(root, 'names.yaml'), 'EU: Europas Unge.......\n');
  expect(await read()).toEqual({ EU: 'Europas Unge.......' });
  await rm(join(root, 'names.yaml'));
  expect(await read()).toBeUndefined();
});

test('each schema has its own reading of a register', async () => {
  const root = await mkdtemp(join(tmpdir(), 'registers-'));
  onTestFinished(() => rm(root, { recursive: true }));
  await writeFile(join(root, 'names.yaml'), 'EU: 1\n');
  expect(await readYaml(root, 'names.yaml', names)).toBeUndefined();
  expect(await readYaml(root, 'names.yaml', z.record(z.string(), z.number()))).toEqual({ EU: 1 });
});
