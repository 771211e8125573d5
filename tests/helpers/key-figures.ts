/** Key figures of a built print page: where they stand in the text, and the pages that gather them. */
import type { Element, Root } from 'hast';
import { listElements, readText } from './built-pages.ts';
import { squeeze } from './text.ts';

/** The figures that stand in the texts, by their anchor: number, unit and sentence without white space. */
export function listFiguresInText(tree: Root): Map<string, string> {
  return new Map(
    listElements(tree, 'div')
      .filter((element) => hasClass(element, 'rep-key-figure'))
      .map((element) => [String(element.properties.id), squeeze(readText(element))]),
  );
}

/** A figure on the pages that gather them. */
export interface GatheredFigure {
  /** Anchor that its link leads to and its page number is that of. */
  anchor: string;
  /** Number, unit and sentence without white space, up to the page. */
  text: string;
}

/** The figures on the pages that gather them, in order. */
export function listGatheredFigures(tree: Root): GatheredFigure[] {
  return listElements(tree, 'span')
    .filter((element) => hasClass(element, 'rep-fact__value'))
    .map((value) => {
      const paragraph = listElements(tree, 'p').find((p) => listElements(p, 'span').includes(value))!;
      const link = listElements(paragraph, 'a')[0]!;
      const text = squeeze(readText(paragraph));
      const [number] = listElements(link, 'span');
      return { anchor: String(number?.properties.dataPressPageOf), text: text.slice(0, text.lastIndexOf('side')) };
    });
}

/**
 * Page, from 1, of a key figure's place in the text; `undefined` for an anchor that is no key figure's. The pages that gather
 * them come first, so the last page that has its words is the one; a drawing at a chapter's end says after them what a dot is.
 *
 * @param pages text of each page as it is read aloud, without white space
 */
export function findFigurePage(tree: Root, anchor: string, pages: readonly string[]): number | undefined {
  const text = listFiguresInText(tree).get(anchor);
  if (text === undefined) return undefined;
  const drawn = [`${text}Hverprik`, `${text}.Hverprik`];
  const inText = (page: string) => drawn.reduce((rest, words) => rest.replaceAll(words, ''), page).includes(text);
  return pages.findLastIndex(inText) + 1;
}

function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}
