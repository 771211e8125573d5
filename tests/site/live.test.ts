import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createChecker } from '../../src/dev-toolbar/checker.ts';
import type { FindingsMessage } from '../../src/dev-toolbar/messages.ts';
import { copyTiny } from '../helpers/edition.ts';

test('each save is followed by the findings as they are then', async () => {
  const { root, remove } = await copyTiny({ '2030/chapters/natur.mdx': ['order: 20', 'order: tyve'] });
  try {
    const messages: FindingsMessage[] = [];
    let arrived = () => {};
    const checker = createChecker(root, (message) => {
      messages.push({ ...message });
      arrived();
    });
    const next = () => new Promise<void>((done) => (arrived = done));
    checker.start();
    await next();
    await writeFile(join(root, '2030/chapters/velfaerd.mdx'), '');
    checker.start();
    await next();
    const files = messages.map(({ findings }) =>
      findings.filter(({ severity }) => severity === 'fejl').map(({ file }) => file.split('/').at(-1)),
    );
    expect(messages.map(({ failure }) => failure)).toEqual([undefined, undefined]);
    expect(files[0]).toEqual(['natur.mdx']);
    expect(files[1]).toContain('velfaerd.mdx');
  } finally {
    await remove();
  }
});
