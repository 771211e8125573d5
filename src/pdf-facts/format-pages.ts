/**
 * Pages of a part by its own anchors, as JSON that can stand in a page as text. Anchors hold no `<` or `&`. A paragraph
 * (`valg_2`) that begins on the page of its section is left out.
 *
 * @param anchors of the whole publication, each with its page
 * @param part the part's own anchor, which stands before those in it: `eu` and `eu-danmark-ved-roret-i-eu`
 */
export function formatPages(anchors: Record<string, number>, part: string): string {
  const own = Object.entries(anchors).flatMap(([id, page]) => {
    if (id === part) return [['', page] as const];
    return id.startsWith(`${part}-`) ? [[id.slice(part.length + 1), page] as const] : [];
  });
  const pages = new Map(own);
  const told = own.filter(([id, page]) => !id.includes('_') || pages.get(sectionOf(id)) !== page);
  return JSON.stringify(Object.fromEntries(told));
}

/** What stands before the first heading is on the part's own page. */
function sectionOf(paragraph: string): string {
  const section = paragraph.slice(0, paragraph.lastIndexOf('_'));
  return section === 'indledning' ? '' : section;
}
