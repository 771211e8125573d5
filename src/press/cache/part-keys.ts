import { hash } from '../../cache/cache.ts';
import { META } from '../contract.ts';
import type { Part, Source } from '../source.ts';
import { readEngine } from './engine.ts';
import { Resources } from './resources.ts';

/** What a page says about its making goes into the record alone, and changes with each commit. */
const ABOUT = new RegExp(`<meta name="${META.about}[^>]*>`, 'g');

/**
 * The key of each part of a source, in order: a hash of everything that decides how it is paginated and printed. That is
 * its text, the frame around it, style sheets with their fonts, pictures, the code of the press, and the browser.
 *
 * @param root folder with the built site
 */
export async function partKeys(source: Source, browserVersion: string, root: string): Promise<string[]> {
  const resources = new Resources(root);
  const styles = await Promise.all(source.styles.map((address) => resources.hashStyle(address)));
  const common = [browserVersion, ...(await readEngine()), source.frame.replace(ABOUT, ''), ...styles];
  const frame = hash(common);
  return Promise.all(source.parts.map((part) => keyOf(part, frame, resources)));
}

async function keyOf({ html, pictures }: Part, frame: string, resources: Resources): Promise<string> {
  return hash([frame, html, ...(await Promise.all(pictures.map((address) => resources.hash(address))))]);
}
