import { builtinModules } from 'node:module';
import { join } from 'node:path';
import type { ESLint, Linter } from 'eslint';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { house } from './circles.ts';

/** One folder (or one file) of the house, and what it may import. */
export interface Folder {
  /** Its path under `src`. Where another row names a part of it, that row decides for the part. */
  path: string;
  /**
   * Where its code runs, when not in Node. It may then not import Node's modules; what runs anywhere may not import
   * Astro's either.
   */
  runs?: 'anywhere' | 'browser';
  /** The rows it may import, besides its own files; `*` is all of them. Each stands above it in the list. */
  imports: readonly string[];
  /** Why it may import these and no others. The linter prints it with the import that breaks the rule. */
  because: string;
}

const EXTENSIONS = ['.ts', '.tsx', '.mjs', '.js', '.astro'];

/** What a browser lacks. Types of Node are in sight everywhere, so the compiler does not object. */
const NODE_GLOBALS = ['process', 'Buffer', 'global', 'require', '__dirname', '__filename'];

/** Set explicitly, because the row of an outer folder may forbid Node. */
const LET_NODE_IN = { 'no-restricted-imports': 'off', 'no-restricted-globals': 'off' } as const;

/**
 * Turns the map of folders into lint rules: one configuration a row, which says what its files must not import,
 * and one for all that forbids circles of files.
 *
 * @param root folder that holds `src`, an absolute path.
 * @param folders the map of the house, from floor to roof.
 */
export function drawBoundaries(root: string, folders: readonly Folder[]): Linter.Config[] {
  // ESLint lets a later configuration win, so the row that names the smallest part of a folder comes last.
  const rows = folders.toSorted((a, b) => depthOf(a) - depthOf(b));
  return [forbidCircles(), ...rows.map((folder) => drawFolder(root, folder, folders))];
}

/** Paths by what the map calls them: each pair of rows is compared several times, which is some hundred thousand times. */
const paths = new Map<string, string>();

/** Path of a row from the root, with forward slashes: `src/report`, `scripts`. */
export function pathOf({ path }: Pick<Folder, 'path'>): string {
  const known = paths.get(path) ?? join('src', path).replaceAll('\\', '/');
  paths.set(path, known);
  return known;
}

function forbidCircles(): Linter.Config {
  return {
    name: 'house/circles',
    files: [`**/*{${EXTENSIONS.join()}}`],
    plugins: { house, 'import-x': importX as unknown as ESLint.Plugin },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: EXTENSIONS })],
    },
    rules: { 'house/no-circle': 'error' },
  };
}

function drawFolder(root: string, folder: Folder, folders: readonly Folder[]): Linter.Config {
  const path = pathOf(folder);
  return {
    name: `house/${path}`,
    files: isFile(folder) ? [path] : [`${path}/**`],
    rules: {
      ...(folder.imports.includes('*')
        ? {}
        : { 'import-x/no-restricted-paths': ['error', { basePath: root, zones: listZones(folder, folders) }] }),
      ...(folder.runs ? keepNodeOut(folder) : LET_NODE_IN),
    },
  };
}

/**
 * One zone for every row that this one must not import, with an exception for what it may import inside that row.
 * A forbidden row inside another forbidden row has no zone of its own, or the same import would be reported twice.
 */
function listZones(folder: Folder, folders: readonly Folder[]): object[] {
  const isOpen = (other: Folder) => other === folder || folder.imports.includes(other.path);
  const closed = folders.filter((other) => !isOpen(other));
  return closed
    .filter((other) => !closed.some((around) => isInside(other, around)))
    .map((other) => ({
      target: '.',
      from: pathOf(other),
      except: folders.filter((inner) => isInside(inner, other) && isOpen(inner)).map((inner) => partOf(inner, other)),
      message: `${folder.because} What it may import stands in scripts/lint/folders.ts.`,
    }));
}

function keepNodeOut({ path, runs, because }: Folder): Linter.RulesRecord {
  const message = `${path} runs ${runs === 'browser' ? 'in a browser' : 'in Node and in browsers alike'}. ${because}`;
  const modules = [
    ...builtinModules.filter((name) => !name.startsWith('_')),
    ...(runs === 'anywhere' ? ['astro'] : []),
  ];
  return {
    'no-restricted-imports': [
      'error',
      {
        paths: modules.map((name) => ({ name, message })),
        patterns: [
          { group: ['node:*', 'node:*/**', ...(runs === 'anywhere' ? ['astro:*', 'astro/**'] : [])], message },
        ],
      },
    ],
    'no-restricted-globals': ['error', ...NODE_GLOBALS.map((name) => ({ name, message }))],
  };
}

const depthOf = (folder: Folder): number => pathOf(folder).split('/').length;

const isFile = ({ path }: Folder): boolean => /\.\w+$/.test(path);

const isInside = (inner: Folder, outer: Folder): boolean => pathOf(inner).startsWith(`${pathOf(outer)}/`);

const partOf = (inner: Folder, outer: Folder): string => pathOf(inner).slice(pathOf(outer).length + 1);
