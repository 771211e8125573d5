import { toString } from 'mdast-util-to-string';
import type { RootContent } from 'mdast';
import type { Source } from '../../../sources/sources.ts';
import { listSources } from '../../../sources/select.ts';
import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';

/** Words that are read before the next heading: two minutes, and five screens of a phone. */
const MOST_WORDS = 450;

const PARAGRAPH = `${'Kommunerne åbner strande, og der kommer flere ved de stille bugter mod vest. '.repeat(12).trim()}\n\n`;

/** Sections so long that readers find nothing in them again. */
export const longSections: Rule = {
  id: 'afsnit-langt',
  reason: 'Læsere springer fra mellemrubrik til mellemrubrik; i et afsnit på flere skærme finder de ikke tilbage.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter(PARAGRAPH.repeat(4).trim()) },
    passes: {
      '2030/chapters/natur.mdx': chapter(`${PARAGRAPH.repeat(2)}## Strande mod vest\n\n${PARAGRAPH.repeat(2).trim()}`),
    },
  },
  subjects: (sources) => listSources(sources, 'chapter'),
  check: (sources) => listSources(sources, 'chapter').flatMap(checkChapter),
};

function checkChapter(source: Source): Problem[] {
  return divide(source.tree?.children ?? []).flatMap((section) => {
    const words = section.reduce((sum, block) => sum + countWords(block), 0);
    const [first] = section;
    if (words <= MOST_WORDS || !first?.position) return [];
    const what = `Her er ${words} ord til næste mellemrubrik.`;
    return [
      warning(
        source.file,
        first.position.start,
        what,
        'del afsnittet, hvor det skifter emne, med en linje, der begynder med `##`.',
      ),
    ];
  });
}

/** Blocks from one heading to the next; what stands before the first is a section of its own. */
function divide(blocks: RootContent[]): RootContent[][] {
  const sections: RootContent[][] = [[]];
  for (const block of blocks) {
    if (block.type === 'heading') sections.push([block]);
    else if (block.type !== 'yaml') sections.at(-1)!.push(block);
  }
  return sections;
}

function countWords(block: RootContent): number {
  return toString(block).split(/\s+/).filter(Boolean).length;
}
