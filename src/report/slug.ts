const FOLDS: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa', ä: 'ae', ö: 'oe', ü: 'u', é: 'e', ß: 'ss' };

/** ASCII-folded name for addresses and anchors: `Sundhed og ældre` → `sundhed-og-aeldre`. */
export function slugify(text: string): string {
  return (
    text
      .toLowerCase()
      // A Mac writes å in names of files as a and its ring apart.
      .normalize('NFC')
      .replace(/[æøåäöüéß]/g, (letter) => FOLDS[letter] ?? letter)
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
  );
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
