import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Failure, ImportReading } from '../../../src/desk/contract.ts';
import { openDesk } from '../../helpers/desk.ts';
import type { TestDesk } from '../../helpers/desk.ts';
import { makeDocx } from '../../helpers/word/docx.ts';
import { paragraph } from '../../helpers/word/markup.ts';

const PATH = '2030/chapters/natur.mdx';
const FRAME =
  '---\ntitle: By\nheadline: "SKRIV: overskriften"\nlead: "SKRIV: indledningen"\nsummary: Byen\norder: 90\n---\n\n{/* SKRIV: hvad udvalget har arbejdet med. */}\n';

let desk: TestDesk;

beforeEach(async () => {
  desk = await openDesk({ '2030/chapters/by.mdx': FRAME });
});
afterEach(() => desk.close());

test('a text that gave way comes with its file until it is let go of', async () => {
  await desk.ask('PUT tidligere', { path: PATH, text: 'Før.\n', why: 'overwritten' });
  expect((await desk.read(PATH)).earlier).toMatchObject({ text: 'Før.\n', why: 'overwritten' });
  await desk.ask('PUT tidligere', { path: PATH });
  expect((await desk.read(PATH)).earlier).toBeUndefined();
});

test('a text that is the file’s again is not offered', async () => {
  const text = await readFile(join(desk.root, PATH), 'utf8');
  await desk.ask('PUT tidligere', { path: PATH, text, why: 'let-go' });
  expect((await desk.read(PATH)).earlier).toBeUndefined();
});

test('what an import writes over is kept', async () => {
  const bytes = await makeDocx({ body: paragraph('Byen voksede.') });
  const query = 'aar=2030&navn=by.docx&kapitel=by';
  const { body } = await desk.ask<ImportReading>(`POST import/word?${query}`, new Uint8Array(bytes));
  await desk.ask('POST import/skriv', { id: body.id });
  const file = await desk.read('2030/chapters/by.mdx');
  expect(file.text).toContain('Byen voksede.');
  expect(file.earlier).toMatchObject({ text: FRAME, why: 'imported' });
});

test('a file that is gone is told with the text of it that is kept', async () => {
  await desk.ask('PUT udkast', { path: PATH, text: 'Ikke gemt.\n', base: 'x' });
  await rm(join(desk.root, PATH));
  const { status, body } = await desk.ask<Failure>(`GET fil?sti=${PATH}`);
  expect([status, body.kept?.text]).toEqual([404, 'Ikke gemt.\n']);
});
