import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'vite';
import { expect, test } from 'vitest';
import { watchRegisters } from '../../../src/markdown/watch-registers.ts';

test('a text is compiled anew when a register that its compiler reads is saved', async () => {
  const root = await mkdtemp(join(tmpdir(), 'registers-'));
  const files = { register: join(root, 'abbreviations.yaml'), text: join(root, 'natur.mdx') };
  await writeFile(files.register, 'VE: vedvarende energi\n');
  await writeFile(files.text, 'export default 1;\n');
  let compiled = 0;
  const compiler = {
    name: 'compiler',
    transform: (_: string, id: string) => {
      if (id.endsWith('.mdx')) compiled += 1;
    },
  };
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    server: { middlewareMode: true, ws: false, watch: null },
    plugins: [watchRegisters(root, ['abbreviations.yaml']), compiler],
  });
  try {
    const { moduleGraph } = server.environments.ssr;
    await server.environments.ssr.transformRequest(files.text);
    moduleGraph.onFileChange(files.register);
    await server.environments.ssr.transformRequest(files.text);
    expect(compiled).toBe(2);
  } finally {
    await server.close();
    await rm(root, { recursive: true, force: true });
  }
});
