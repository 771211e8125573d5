/** Which page an address that leads nowhere was likely meant for. */
import { foldLoosely } from '../report/fold.ts';
import { slugify } from '../report/slug.ts';

/**
 * The page whose address is the same apart from case, Danish letters, doubled slashes and the last slash:
 * `/2025/Økonomi` and `/2025/okonomi` → `/2025/oekonomi/`. Where the end is wrong it is the page above it, if that is not the front page.
 *
 * @param pathname as in the address bar, percent-encoded.
 * @param known addresses of pages, each ending with a slash.
 */
export function findLikelyPage(pathname: string, known: string[]): string | undefined {
  const parts = decode(pathname)
    .split('/')
    .map((part) => slugify(part.replace(/(?:index)?\.html?$/, '')))
    .filter(Boolean);
  for (let length = parts.length; length > 0; length--) {
    const path = `/${parts.slice(0, length).join('/')}/`;
    const page = known.find((candidate) => foldLoosely(candidate) === foldLoosely(path));
    if (page) return page;
  }
  return undefined;
}

function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
