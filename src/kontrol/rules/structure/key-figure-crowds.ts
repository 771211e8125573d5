import { toString } from 'mdast-util-to-string';
import { listTags } from '../../../report/mdx.ts';
import type { JsxElement } from '../../../report/mdx.ts';
import type { Source, Sources } from '../../../sources/sources.ts';
import { listProseSources } from '../../blocks.ts';
import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';

/** Points that a key figure takes of the margin: number, space, and a line of its text for so many letters. */
const FIGURE = 54;
const FIGURE_LINE = 11.25;
const FIGURE_LETTERS = 30;
/** Points of text beside it, a line for so many letters. */
const TEXT_LINE = 14;
const TEXT_LETTERS = 72;
/** Title and lead take this before the first paragraph. */
const OPENING = 120;
/** So much may the figures stand out below their text before the page looks wrong: a third of it. */
const MOST_BEYOND = 230;

const crowd = (figures: number) =>
  chapter(
    `${Array.from({ length: figures }, (_, index) => `<KeyFigure id="tal-${index}" value="${index + 2}">veje fører ned til vandet</KeyFigure>`).join('\n\n')}\n\nVejene er korte.`,
  );

/** Chapters with more key figures than text to stand beside: on paper they go on alone in the margin of empty pages. */
export const keyFigureCrowds: Rule = {
  id: 'noegletal-plads',
  reason:
    'På papiret står nøgletal i margenen ud for teksten; er der flere nøgletal end tekst, bliver siderne ellers tomme.',
  examples: {
    fails: { '2030/chapters/natur.mdx': crowd(30) },
    passes: { '2030/chapters/natur.mdx': crowd(3) },
  },
  subjects: (sources) => listFigured(sources),
  check: (sources) => listFigured(sources).flatMap(checkText),
};

interface Figured {
  source: Source;
  figures: JsxElement[];
}

function listFigured(sources: Sources): Figured[] {
  return listProseSources(sources).flatMap((source) => {
    const figures = source.tree ? listTags(source.tree).filter(({ name }) => name === 'KeyFigure') : [];
    return figures.length > 0 ? [{ source, figures }] : [];
  });
}

function checkText({ source, figures }: Figured): Problem[] {
  const heights = figures.map((figure) => FIGURE + FIGURE_LINE * Math.ceil(toString(figure).length / FIGURE_LETTERS));
  const inFigures = figures.reduce((sum, figure) => sum + toString(figure).length, 0);
  const letters = toString(source.tree!).length - inFigures;
  const text = OPENING + (letters / TEXT_LETTERS) * TEXT_LINE;
  const height = heights.reduce((sum, one) => sum + one, 0);
  if (height <= text + MOST_BEYOND) return [];
  const fitting = Math.max(1, Math.floor((text / height) * figures.length));
  return [
    warning(
      source.file,
      figures[fitting]?.position?.start ?? figures[0]!.position!.start,
      `Kapitlet har ${figures.length} nøgletal, men kun tekst til omkring ${fitting}; resten kommer til at stå alene i margenen.`,
      'skriv de mindre vigtige tal ind i teksten, i en liste eller i en tabel.',
    ),
  ];
}
