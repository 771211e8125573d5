import { relative, sep } from 'node:path';
import { hash } from '../../cache/cache.ts';
import { readServed } from '../browser/serve.ts';
import type { PrintJob } from '../job.ts';
import type { Source } from '../source.ts';

/** Hashes of files of the site, by their paths in it. A file that is not there has the hash of nothing. */
export type FileHashes = Record<string, string>;

/** Hashes of what a page loads, each read once. */
export class Resources {
  /** All that was read. */
  readonly read: FileHashes = {};
  readonly #root: string;
  readonly #hashes = new Map<string, Promise<string>>();

  /** @param root folder with the built site */
  constructor(root: string) {
    this.#root = root;
  }

  hash(address: string): Promise<string> {
    if (address.startsWith('data:')) return Promise.resolve('');
    return this.#once(address, async () => hash([await this.#read(address)]));
  }

  /** A style sheet counts with everything it names: imports, fonts, pictures. */
  hashStyle(address: string): Promise<string> {
    return this.#once(`style ${address}`, async () => {
      const text = (await this.#read(address)).toString();
      const named = [...text.matchAll(/url\(\s*['"]?([^'")]+)|@import\s+['"]([^'"]+)/g)].map(
        (match) => match[1] ?? match[2] ?? '',
      );
      const own = named.filter((name) => !name.startsWith('data:')).map((name) => new URL(name, address).href);
      return hash([
        text,
        ...(await Promise.all(own.map((name) => (name.endsWith('.css') ? this.hashStyle(name) : this.hash(name))))),
      ]);
    });
  }

  /** Reads from the folder that the server reads from. */
  async #read(address: string): Promise<Buffer> {
    const { pathname } = new URL(address);
    const bytes = await readFileOfSite(this.#root, pathname);
    this.read[pathname] = hash([bytes]);
    return bytes;
  }

  #once(name: string, work: () => Promise<string>): Promise<string> {
    const known = this.#hashes.get(name) ?? work();
    this.#hashes.set(name, known);
    return known;
  }
}

/**
 * Everything of the site that a publication is made of: its page, style sheets with what they name, pictures, attachments.
 *
 * @param html of the page, as it was read to be printed
 */
export async function listInputs(job: PrintJob, html: string, source: Source, root: string): Promise<FileHashes> {
  const resources = new Resources(root);
  const pictures = [...source.parts, ...source.heads].flatMap((part) => part.pictures);
  const attachments = (job.attachments ?? []).map(({ file }) => `file:///${relative(root, file).split(sep).join('/')}`);
  await Promise.all([
    ...source.styles.map((address) => resources.hashStyle(address)),
    ...[...pictures, ...attachments].map((address) => resources.hash(address)),
  ]);
  return { ...resources.read, [job.path]: hash([Buffer.from(html)]) };
}

/** Whether files of a site are what they were. */
export async function areUnchanged(files: FileHashes, root: string): Promise<boolean> {
  const same = await Promise.all(
    Object.entries(files).map(async ([path, before]) => hash([await readFileOfSite(root, path)]) === before),
  );
  return !same.includes(false);
}

async function readFileOfSite(root: string, path: string): Promise<Buffer> {
  return readServed(root, path).catch(() => Buffer.alloc(0));
}
