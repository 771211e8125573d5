import { hash } from './cache.ts';
import type { Part, Source } from './paged/parts.ts';
import { readEngine } from './serve.ts';

/**
 * The key of each part of a source, in order: a hash of everything that decides how it is cut and printed. Its text, the
 * frame around it, style sheets with their fonts, pictures, the code of the press, the browser.
 */
export async function partKeys(source: Source, browserVersion: string): Promise<string[]> {
  const resources = new Resources();
  const styles = await Promise.all(source.styles.map((address) => resources.hashStyle(address)));
  const common = [browserVersion, ...(await readEngine()), source.frame, ...styles];
  const frame = hash(common);
  return Promise.all(source.parts.map((part) => keyOf(part, frame, resources)));
}

async function keyOf({ html, pictures }: Part, frame: string, resources: Resources): Promise<string> {
  return hash([frame, html, ...(await Promise.all(pictures.map((address) => resources.hash(address))))]);
}

/** Hashes of what the page loads, each fetched once. */
class Resources {
  readonly #hashes = new Map<string, Promise<string>>();

  hash(address: string): Promise<string> {
    if (address.startsWith('data:')) return Promise.resolve('');
    return this.#once(address, async () => hash([new Uint8Array(await (await fetch(address)).arrayBuffer())]));
  }

  /** A style sheet counts with everything it names: imports, fonts, pictures. */
  hashStyle(address: string): Promise<string> {
    return this.#once(`style ${address}`, async () => {
      const text = await (await fetch(address)).text();
      const named = [...text.matchAll(/url\(\s*['"]?([^'")]+)|@import\s+['"]([^'"]+)/g)].map((match) => match[1] ?? match[2] ?? '');
      const own = named.filter((name) => !name.startsWith('data:')).map((name) => new URL(name, address).href);
      return hash([text, ...(await Promise.all(own.map((name) => (name.endsWith('.css') ? this.hashStyle(name) : this.hash(name)))))]);
    });
  }

  #once(name: string, work: () => Promise<string>): Promise<string> {
    const known = this.#hashes.get(name) ?? work();
    this.#hashes.set(name, known);
    return known;
  }
}
