import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

const FACTS = ['summary', 'size', 'pages', 'rest', 'sha256'] as const;
/** What a page may ask of a file; without a `data-fact` it asks for the summary. */
export type FactName = (typeof FACTS)[number];

/** A place in a page that waits for what is known of a file: `<span data-facts-of="/2025/x.pdf" data-fact="size"></span>`. */
export interface TextSlot {
  /** Site path of the file. */
  file: string;
  fact: FactName;
  /** Offset in the page where the text goes. */
  offset: number;
}

/**
 * Writes facts about files into a built page. All other bytes of the page stay the same.
 *
 * @param slots its places, as `listSlots` finds them
 * @param factsOf text for a file by its site path, or nothing where the file is not there; the place then stays empty
 */
export function fillFacts(
  html: string,
  slots: readonly TextSlot[],
  factsOf: (file: string, fact: FactName) => string | undefined,
): string {
  const ends = [0, ...slots.map(({ offset }) => offset)];
  const pieces = slots.map(
    ({ file, fact, offset }, index) => html.slice(ends[index], offset) + (factsOf(file, fact) ?? ''),
  );
  return pieces.join('') + html.slice(ends.at(-1));
}

/** The places of a page that wait, in order. */
export function listSlots(html: string): TextSlot[] {
  if (!html.includes('data-facts-of')) return [];
  const slots: TextSlot[] = [];
  visit(fromHtml(html, { verbose: true }), 'element', (element) => {
    const file = element.properties.dataFactsOf;
    const fact = FACTS.find((name) => name === element.properties.dataFact) ?? 'summary';
    const offset = startOfContent(element);
    if (typeof file === 'string' && offset !== undefined) slots.push({ file, fact, offset });
  });
  return slots;
}

function startOfContent(element: Element): number | undefined {
  return element.data?.position.opening?.end.offset;
}
