import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Source } from '../../../sources/sources.ts';
import type { JsxElement } from '../../../report/mdx.ts';
import { tagNames } from '../../../schemas/tags.ts';
import { chapter } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { findNearest } from '../../nearest.ts';
import { listCodes } from '../../text.ts';

/** Lower-case tags that both renderings know and Markdown has no sign for. */
export const HTML = ['sub', 'sup', 'br'];

/** What Markdown has for the HTML tags that are pasted most. */
const MARKDOWN: Partial<Record<string, string>> = {
  b: '**fed**',
  strong: '**fed**',
  i: '*kursiv*',
  em: '*kursiv*',
  a: '[tekst](https://www.example.org)',
  img: '![beskrivelse](../media/foto.jpg)',
  h2: '## Mellemrubrik',
  h3: '### Mellemrubrik',
  li: '- punkt',
};

/** Tags outside the vocabulary. */
export const tagNamesRule: Rule = {
  id: 'maerke-ukendt',
  reason: 'Et ukendt mærke standser bygningen, og Astro siger ikke, i hvilken fil det står.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter('<Citat by="Bo Ravn">\n\nKom ud.\n\n</Citat>') },
    passes: { '2030/chapters/natur.mdx': chapter('<Quote by="Bo Ravn">\n\nKom ud.\n\n</Quote>') },
  },
  subjects: ({ files }) => files.flatMap(listElements),
  check: ({ files }) =>
    files.flatMap((source) => listElements(source).flatMap((element) => checkName(source, element))),
};

/** All tags of a text, in order, with the lower-case ones. */
export function listElements({ tree }: Source): JsxElement[] {
  const elements: JsxElement[] = [];
  if (!tree) return elements;
  visit(tree, (node) => {
    const element = node as RootContent;
    if (element.type === 'mdxJsxFlowElement' || element.type === 'mdxJsxTextElement') elements.push(element);
  });
  return elements;
}

function checkName({ file }: Source, element: JsxElement): Problem[] {
  const { name } = element;
  if (name && (HTML.includes(name) || (tagNames as string[]).includes(name))) return [];
  const place = element.position!.start;
  if (!name) return [problem(file, place, 'Et mærke uden navn, `<>`, viser ingenting.', 'slet `<>` og `</>`.')];
  const kind = /^[a-z]/.test(name) ? 'HTML-mærket' : 'Mærket';
  return [problem(file, place, `${kind} \`<${name}>\` findes ikke her.`, findFix(name))];
}

/** Tags that bring a program, a form or another site into the page. */
const PROGRAMS = [
  'script',
  'style',
  'iframe',
  'object',
  'embed',
  'form',
  'input',
  'button',
  'link',
  'meta',
  'svg',
  'canvas',
];

function findFix(name: string): string {
  if (PROGRAMS.includes(name.toLowerCase())) {
    return `slet det. Programmer, formularer og indlejrede sider er ikke tilladt; et link kan føre til dem. Mærkerne er ${listCodes(tagNames, tagNames.length)}.`;
  }
  const markdown = Object.hasOwn(MARKDOWN, name) ? MARKDOWN[name] : undefined;
  if (markdown) return `skriv \`${markdown}\`.`;
  const nearest = findNearest(name, tagNames);
  return nearest
    ? `mente du \`<${nearest}>\`?`
    : `brug ${listCodes(tagNames, tagNames.length)}, eller skriv det som almindelig tekst.`;
}
