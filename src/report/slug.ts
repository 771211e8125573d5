import { fold } from './fold.ts';

/** ASCII-folded name for addresses and anchors: `Sundhed og ældre` → `sundhed-og-aeldre`. */
export function slugify(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** A name that none of the others is: the wanted one, or it with the first number that is free, from `-2`. */
export function freeName(wanted: string, taken: Iterable<string>): string {
  const names = new Set(taken);
  let name = wanted;
  for (let number = 2; names.has(name); number += 1) name = `${wanted}-${number}`;
  return name;
}

/** Gives each text an anchor of its own within one page: the second `Kultur` becomes `kultur-2`. */
export function createSlugger(): (text: string) => string {
  const taken = new Map<string, number>();
  return (text) => {
    const slug = slugify(text) || 'afsnit';
    const count = (taken.get(slug) ?? 0) + 1;
    taken.set(slug, count);
    return count === 1 ? slug : `${slug}-${count}`;
  };
}
