import { fold } from './fold.ts';

/** ASCII-folded name for addresses and anchors: `Sundhed og ældre` → `sundhed-og-aeldre`. */
export function slugify(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
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
