import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import type { Cache } from '../../cache/cache.ts';
import { hash } from '../../cache/cache.ts';
import { replaceFile } from '../../files/replace-file.ts';
import type { PrintJob } from '../job.ts';
import { readEngine } from './engine.ts';
import { areUnchanged } from './resources.ts';
import type { FileHashes } from './resources.ts';

/** A file that a publication became, as it is to lie at its place. */
export interface OutputFile {
  /** Absolute path. */
  output: string;
  bytes: Uint8Array;
}

/** What is kept of a publication: what it was made of, which files it became, and what was said of it. */
interface Entry<T> {
  madeBy: string;
  inputs: FileHashes;
  /** SHA-256 of each file, by its path from the site. */
  files: Record<string, string>;
  said: T;
}

export interface KeepSettings {
  cache: Cache;
  /** Folder with the built site. */
  root: string;
  /** Pages after which a publication is refused. */
  ceiling: number;
}

/**
 * Whole publications that were printed before. Each takes the place of the one before it, so they do not add up: one entry
 * for each place that a publication is written to, and one copy of each file.
 */
export class KeptPublications<T> {
  readonly #settings: KeepSettings;

  constructor(settings: KeepSettings) {
    this.#settings = settings;
  }

  /** Whether it was printed before, whatever has changed since. */
  async has(job: PrintJob): Promise<boolean> {
    return (await this.#settings.cache.read(this.#nameOf(job))) !== undefined;
  }

  /**
   * Looks whether all that a publication is made of is as it was. Then its files are put where they belong; one that lies
   * there already and is whole is left alone.
   *
   * @param browser name and version
   * @returns what was said of it; nothing when anything has changed, or a file is neither in its place nor kept whole
   */
  async find(job: PrintJob, browser: string): Promise<T | undefined> {
    const { cache, root } = this.#settings;
    const text = await cache.read(this.#nameOf(job));
    if (!text) return undefined;
    const { madeBy, inputs, files, said } = JSON.parse(text.toString()) as Entry<T>;
    if (madeBy !== (await this.#madeBy(job, browser)) || !(await areUnchanged(inputs, root))) return undefined;
    const places = Object.entries(files).map(([path, sha256]) => ({ output: resolve(root, path), path, sha256 }));
    const lost: OutputFile[] = [];
    for (const { output, path, sha256 } of places) {
      if (digest(await readFile(output).catch(() => '')) === sha256) continue;
      const bytes = await cache.read(nameOfFile(path));
      if (!bytes || digest(bytes) !== sha256) return undefined;
      lost.push({ output, bytes });
    }
    for (const { output, bytes } of lost) await replaceFile(output, bytes);
    return said;
  }

  /**
   * Keeps a publication, unless something it is made of has changed since it was read.
   *
   * @param said what `find` is to return
   */
  async keep(job: PrintJob, browser: string, inputs: FileHashes, files: OutputFile[], said: T): Promise<void> {
    const { cache, root } = this.#settings;
    if (!cache.isOn || !(await areUnchanged(inputs, root))) return;
    const named = files.map(({ output, bytes }) => ({ path: relative(root, output), bytes }));
    await Promise.all(named.map(({ path, bytes }) => cache.write(nameOfFile(path), bytes)));
    const entry: Entry<T> = {
      madeBy: await this.#madeBy(job, browser),
      inputs,
      files: Object.fromEntries(named.map(({ path, bytes }) => [path, digest(bytes)])),
      said,
    };
    await cache.write(this.#nameOf(job), JSON.stringify(entry));
  }

  #nameOf({ path, output }: PrintJob): string {
    return `${hash([path, relative(this.#settings.root, output)])}.publication.json`;
  }

  /** What decides besides the site's files: the job, the press and its settings. Paths count from the site, wherever it lies. */
  async #madeBy(job: PrintJob, browser: string): Promise<string> {
    const { root, ceiling } = this.#settings;
    const placed = {
      ...job,
      output: relative(root, job.output),
      sheets: job.sheets && { ...job.sheets, output: relative(root, job.sheets.output) },
      attachments: job.attachments?.map(({ file, description }) => [relative(root, file), description]),
    };
    return hash([...(await readEngine()), browser, String(ceiling), JSON.stringify(placed)]);
  }
}

function nameOfFile(path: string): string {
  return `${hash([path])}.output`;
}

function digest(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
