import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { listTags } from '../../../report/mdx.ts';
import type { JsxElement } from '../../../report/mdx.ts';
import type { Source, Sources } from '../../../sources/sources.ts';
import { listProseSources } from '../../blocks.ts';
import { chapter } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';

/** Height of the printed page's text area, in points. */
const PAGE = 680;

interface Setting {
  /** So many letters stand on a line at the most; a true line has fewer. */
  letters: number;
  line: number;
  /** What a paragraph, an item or a row has above and below it at the least. */
  between: number;
  /** What the box itself takes, its title included. */
  frame: number;
}

/** How boxes are set on paper (`styles/print/tags.css`), on the small side: what is told here fits on no page. */
const SETTINGS: Record<string, Setting> = {
  FactBox: { letters: 95, line: 12.75, between: 0, frame: 30 },
  Explainer: { letters: 95, line: 13.5, between: 3.5, frame: 30 },
  Quote: { letters: 80, line: 17.25, between: 0, frame: 0 },
  Links: { letters: 200, line: 12.75, between: 7, frame: 18 },
  KeyFigure: { letters: 40, line: 11.25, between: 0, frame: 38 },
};
/** Items of a fact box have lines between them. */
const ITEM_LINES = 8.4;

const box = (items: number) =>
  chapter(
    `<FactBox title="Fakta">\n\n${Array.from({ length: items }, (_, index) => `- Punkt ${index + 1}`).join('\n')}\n\n</FactBox>`,
  );

/** Boxes that are higher than a page: on paper they may not be divided, and the press would stop. */
export const boxHeights: Rule = {
  id: 'boks-hoejde',
  reason: 'En boks deles ikke mellem to sider på papiret, så en, der er højere end en side, kan ikke trykkes.',
  examples: {
    fails: { '2030/chapters/natur.mdx': box(50) },
    passes: { '2030/chapters/natur.mdx': box(12) },
  },
  subjects: (sources) => listBoxes(sources),
  check: (sources) => listBoxes(sources).flatMap(checkBox),
};

interface Box {
  source: Source;
  tag: JsxElement;
}

function listBoxes(sources: Sources): Box[] {
  return listProseSources(sources).flatMap((source) =>
    (source.tree ? listTags(source.tree) : []).flatMap((tag) =>
      tag.name && tag.name in SETTINGS ? [{ source, tag }] : [],
    ),
  );
}

function checkBox({ source, tag }: Box): Problem[] {
  const pages = heightOf(tag) / PAGE;
  if (pages <= 1) return [];
  const many = pages < 1.5 ? 'mere end en side' : `omkring ${Math.round(pages)} sider`;
  return [
    problem(
      source.file,
      tag.position!.start,
      `\`<${tag.name}>\` fylder ${many} på papiret, og boksen kan ikke deles.`,
      tag.name === 'KeyFigure'
        ? 'skriv en enkelt kort sætning, og flyt resten til brødteksten.'
        : 'del den i to bokse, eller sæt noget af den som almindelig tekst.',
    ),
  ];
}

/** Height on paper, at the least. */
function heightOf(tag: JsxElement): number {
  const { letters, line, between, frame } = SETTINGS[tag.name ?? '']!;
  let height = frame;
  const add = (text: string) => (height += Math.ceil(text.trim().length / letters) * line + between);
  visit(tag, (node) => {
    if (node.type === 'paragraph') add(toString(node));
    else if (node.type === 'tableRow') height += line + 5;
    else if (node.type === 'listItem' && tag.name === 'FactBox') height += ITEM_LINES;
  });
  return height;
}
