/**
 * Pages of a part by its own anchors, as JSON that can stand in a page as text. Anchors hold no `<` or `&`.
 *
 * @param anchors of the whole publication, each with its page
 * @param part the part's own anchor, which stands before those in it: `eu` and `eu-danmark-ved-roret-i-eu`
 */
export function formatPages(anchors: Record<string, number>, part: string): string {
  const own = Object.entries(anchors).flatMap(([id, page]) => {
    if (id === part) return [['', page] as const];
    return id.startsWith(`${part}-`) ? [[id.slice(part.length + 1), page] as const] : [];
  });
  return JSON.stringify(Object.fromEntries(own));
}
