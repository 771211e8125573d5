import { readServed } from '../browser/serve.ts';
import type { Part, Source } from '../source.ts';
import { hash } from '../../cache/cache.ts';
import { readEngine } from './engine.ts';

/**
 * The key of each part of a source, in order: a hash of everything that decides how it is paginated and printed. That is
 * its text, the frame around it, style sheets with their fonts, pictures, the code of the press, and the browser.
 *
 * @param root folder with the built site
 */
export async function partKeys(source: Source, browserVersion: string, root: string): Promise<string[]> {
  const resources = new Resources(root);
  const styles = await Promise.all(source.styles.map((address) => resources.hashStyle(address)));
  const common = [browserVersion, ...(await readEngine()), source.frame, ...styles];
  const frame = hash(common);
  return Promise.all(source.parts.map((part) => keyOf(part, frame, resources)));
}

async function keyOf({ html, pictures }: Part, frame: string, resources: Resources): Promise<string> {
  return hash([frame, html, ...(await Promise.all(pictures.map((address) => resources.hash(address))))]);
}

/** Hashes of what the page loads, each read once. */
class Resources {
  readonly #root: string;
  readonly #hashes = new Map<string, Promise<string>>();

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

  /** Reads from the folder that the server reads from. What is not there has no content. */
  async #read(address: string): Promise<Buffer> {
    return readServed(this.#root, new URL(address).pathname).catch(() => Buffer.alloc(0));
  }

  #once(name: string, work: () => Promise<string>): Promise<string> {
    const known = this.#hashes.get(name) ?? work();
    this.#hashes.set(name, known);
    return known;
  }
}
