import { chapter } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listPages } from '../../pages.ts';
import type { Page } from '../../pages.ts';

/** Two anchors of one name on a page: headings, tags with an id, titles of fact boxes. */
export const anchors: Rule = {
  id: 'anker-dobbelt',
  reason:
    'Et link finder altid kun den første; den anden kan ikke nås, og skærmlæsere læser den forkerte overskrift op.',
  examples: {
    fails: {
      '2030/chapters/natur.mdx': chapter(
        '## Strande\n\nTre.\n\n<KeyFigure id="strande" value="3">er åbnet</KeyFigure>',
      ),
    },
    passes: {
      '2030/chapters/natur.mdx': chapter(
        '## Strande\n\nTre.\n\n<KeyFigure id="nye-strande" value="3">er åbnet</KeyFigure>',
      ),
    },
  },
  subjects: (sources) => listPages(sources).flatMap(({ anchors }) => anchors),
  check: (sources) => listPages(sources).flatMap(checkPage),
};

function checkPage({ anchors }: Page): Problem[] {
  return anchors.flatMap((anchor, index) => {
    const first = anchors.findIndex(({ id }) => id === anchor.id);
    const other = anchors[first];
    if (first === index || !other) return [];
    const where = other.file === anchor.file ? `linje ${other.place.line}` : other.file;
    const what = `Ankeret \`#${anchor.id}\` for ${anchor.label} bruges også af ${other.label} (${where}).`;
    return [problem(anchor.file, anchor.place, what, 'giv mærket et andet `id`, eller skriv en anden overskrift.')];
  });
}
