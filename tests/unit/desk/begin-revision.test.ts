import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { EditionOverview, Failure, Overview } from '../../../src/desk/contract.ts';
import { openDesk } from '../../helpers/desk.ts';
import type { TestDesk } from '../../helpers/desk.ts';
import { publishTiny } from '../../helpers/edition.ts';

const PATH = '2030/chapters/natur.mdx';

let desk: TestDesk;

beforeEach(async () => {
  desk = await openDesk();
  await publishTiny(desk.root);
  await desk.ask('POST revision', { year: 2030 });
});
afterEach(() => desk.close());

const edition = async (): Promise<EditionOverview> => (await desk.ask<Overview>('GET oversigt')).body.editions[0]!;

test('a revision in which nothing has changed is taken back', async () => {
  expect(await edition()).toMatchObject({ state: 'in-revision', isUntouched: true });
  expect((await desk.ask('POST fortryd-revision', { year: 2030 })).status).toBe(200);
  expect((await edition()).state).toBe('published');
});

test('a revision in which something has changed stays', async () => {
  const file = join(desk.root, PATH);
  await writeFile(file, (await readFile(file, 'utf8')).replace('order: 20', 'order: 30'));
  expect((await edition()).isUntouched).toBeUndefined();
  const { status, body } = await desk.ask<Failure>('POST fortryd-revision', { year: 2030 });
  expect([status, body.what]).toEqual([
    409,
    'Der er rettet i beretningen 2030, så revisionen kan ikke tages tilbage. Intet er ændret.',
  ]);
});
