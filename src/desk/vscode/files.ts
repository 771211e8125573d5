/** What VS Code reads of a project, made from the schemas, so that it knows as much of the content as the desk does. */
import type { SourceKind } from '../../sources/sources.ts';
import { makeTagForms } from '../server/forms.ts';
import { describeKind } from '../server/json-schemas.ts';
import { YAML_FILES } from './layout.ts';
import { makeSnippets } from './snippets.ts';

/** Port of `npm run desk`. */
const PORT = 4321;

/** A finding as Kontrol writes it: place and rule on one line, what is wrong on the next (`kontrol/format.ts`). */
const matcher = (severity: 'error' | 'warning') => ({
  owner: `kontrol-${severity}`,
  severity,
  fileLocation: ['relative', '${workspaceFolder}'],
  pattern: [
    {
      regexp: severity === 'error' ? String.raw`^(.+):(\d+)  (\S+)$` : String.raw`^(.+):(\d+)  (\S+) \(advarsel\)$`,
      file: 1,
      line: 2,
      code: 3,
    },
    { regexp: '^  (.+)$', message: 1 },
  ],
});

const task = (label: string, script: string, more: object) => ({ label, type: 'npm', script, ...more });

/** The text of each file by its path in the project. */
export function writeVscodeFiles(): Map<string, string> {
  const kinds = Object.entries(YAML_FILES) as [SourceKind, string][];
  const files: Record<string, unknown> = {
    '.vscode/settings.json': {
      'yaml.schemas': Object.fromEntries(
        kinds.map(([kind, files]) => [`./.vscode/schemas/${kind}.json`, `content/${files}`]),
      ),
      'files.eol': '\n',
      'files.insertFinalNewline': true,
      'editor.wordWrap': 'on',
      'editor.snippetSuggestions': 'top',
      // Editors write Danish, and Kontrol knows its words.
      'cSpell.enabled': false,
    },
    '.vscode/extensions.json': {
      recommendations: ['astro-build.astro-vscode', 'unifiedjs.vscode-mdx', 'redhat.vscode-yaml'],
    },
    '.vscode/tasks.json': {
      version: '2.0.0',
      tasks: [
        task('Kontrol', 'check', {
          group: { kind: 'build', isDefault: true },
          problemMatcher: [matcher('error'), matcher('warning')],
          presentation: { reveal: 'silent', clear: true },
        }),
        task('Redaktionen', 'desk', { isBackground: true, problemMatcher: [] }),
        task('Byg hele beretningen', 'build', { problemMatcher: [matcher('error'), matcher('warning')] }),
      ],
    },
    '.vscode/beretning.code-snippets': Object.fromEntries(
      Object.entries(makeSnippets(makeTagForms())).map(([name, snippet]) => [
        name,
        { scope: 'mdx,markdown', ...snippet },
      ]),
    ),
    '.devcontainer/devcontainer.json': {
      name: 'Beretning',
      image: 'node:24-bookworm',
      // What the browser that prints is linked to, and nothing else.
      onCreateCommand: 'apt-get update && apt-get install -y --no-install-recommends chromium git',
      postCreateCommand: 'npm ci',
      forwardPorts: [PORT],
      portsAttributes: { [PORT]: { label: 'Redaktionen', onAutoForward: 'openBrowser' } },
      customizations: {
        vscode: { extensions: ['astro-build.astro-vscode', 'unifiedjs.vscode-mdx', 'redhat.vscode-yaml'] },
      },
    },
  };
  for (const [kind] of kinds) files[`.vscode/schemas/${kind}.json`] = withoutWords(describeKind(kind));
  return new Map(Object.entries(files).map(([path, value]) => [path, `${JSON.stringify(value, null, 2)}\n`]));
}

/** A schema without what only our forms read. */
function withoutWords(schema: object): unknown {
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) => (key === 'words' && isWords(value) ? undefined : value)),
  );
}

/** Not the property of that name that a file has: `site.yaml` has `words`, and so has `terms.yaml`. */
function isWords(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'label' in value && typeof value.label === 'string';
}
