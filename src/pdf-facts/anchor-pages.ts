import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** A place in a page that waits for the pages of its anchors: `<span data-cited-pages="/2025/x.pdf#eu"></span>`. */
interface PageSlot {
  /** Site path of the PDF. */
  pdf: string;
  /** What stands before the page's anchors in the printed edition. */
  part: string;
  /** Offset in the page where the text goes. */
  offset: number;
}

/** The places of a page that wait; a chapter has one. */
export function listPageSlots(html: string): PageSlot[] {
  if (!html.includes('data-cited-pages')) return [];
  const slots: PageSlot[] = [];
  visit(fromHtml(html, { verbose: true }), 'element', (element: Element) => {
    const [pdf, part] = String(element.properties.dataCitedPages ?? '').split('#');
    const offset = element.data?.position.opening?.end.offset;
    if (pdf && part && offset !== undefined) slots.push({ pdf, part, offset });
  });
  return slots;
}

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
