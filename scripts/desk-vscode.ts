/** Writes what VS Code reads of the project: schemas, snippets, tasks and a container. A test holds that it is fresh. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { runCommand } from '../src/cli/run-command.ts';
import { DESK_VSCODE } from '../src/cli/usage.ts';
import { writeVscodeFiles } from '../src/desk/vscode/files.ts';

await runCommand(DESK_VSCODE, async () => {
  const files = writeVscodeFiles();
  for (const [path, text] of files) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  return `${files.size} filer til VS Code er skrevet i .vscode/ og .devcontainer/.`;
});
