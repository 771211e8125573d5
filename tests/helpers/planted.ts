/** The content of the repository with known mistakes put into it, in memory. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { loadSources } from '../../src/sources/from-disk.ts';
import { parseSource } from '../../src/sources/parse-source.ts';
import { createPlacer } from '../../src/sources/positions.ts';
import { classify } from '../../src/sources/source-kinds.ts';
import type { Sources } from '../../src/sources/sources.ts';

/** A mistake and what must find it; `tests/fixtures/planted/mistakes.yaml` says how to write one. */
export interface Mistake {
  file: string;
  find?: string;
  replace?: string;
  write?: string;
  rule?: string;
  at?: string;
  in?: string;
  missed?: string;
}

/** A mistake with the place where its finding must stand. */
export interface PlantedMistake extends Mistake {
  foundIn: string;
  line: number;
}

const path = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

/** The clean sources, those with all mistakes, and the mistakes with their lines. */
export async function plant(): Promise<{ clean: Sources; planted: Sources; mistakes: PlantedMistake[] }> {
  const mistakes = parse(await readFile(path('tests/fixtures/planted/mistakes.yaml'), 'utf8')) as Mistake[];
  const clean = await loadSources(path('content'), 'content');
  const texts = new Map(clean.files.map((source) => [source.path, source.text]));
  for (const mistake of mistakes) texts.set(mistake.file, change(texts.get(mistake.file) ?? '', mistake));
  return { clean, planted: rebuild(clean, texts), mistakes: mistakes.map((mistake) => locate(mistake, texts)) };
}

function change(text: string, { file, find, replace, write }: Mistake): string {
  if (write !== undefined) return write;
  if (find === undefined || replace === undefined || !text.includes(find)) {
    throw new Error(`${file} does not hold "${find}".`);
  }
  return text.replace(find, () => replace);
}

function rebuild(clean: Sources, texts: Map<string, string>): Sources {
  const sources: Sources = { ...clean, files: [], faults: [] };
  for (const [name, text] of texts) {
    const { source, faults } = parseSource(name, `content/${name}`, classify(name)!, new TextEncoder().encode(text));
    sources.files.push(source);
    sources.faults.push(...faults);
  }
  return sources;
}

function locate(mistake: Mistake, texts: Map<string, string>): PlantedMistake {
  const foundIn = mistake.in ?? mistake.file;
  const text = texts.get(foundIn) ?? '';
  const offset = text.indexOf(mistake.at ?? mistake.replace ?? '');
  if (offset === -1) throw new Error(`${foundIn} does not hold "${mistake.at ?? mistake.replace}".`);
  return { ...mistake, foundIn: `content/${foundIn}`, line: createPlacer(text)(offset).line };
}
