import { chapter } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { START } from '../../../sources/positions.ts';
import { listKnownPages } from '../../pages.ts';
import type { KnownAnchor, KnownPage } from '../../pages.ts';

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
  subjects: (sources) => listKnownPages(sources).flatMap(({ anchors }) => anchors),
  check: (sources) => listKnownPages(sources).flatMap(checkPage),
};

function checkPage({ anchors }: KnownPage): Problem[] {
  const doubled = anchors.filter((anchor) => findFirst(anchors, anchor) !== anchor);
  return doubled
    .filter((anchor, index) => isFirstAtItsPlace(doubled, anchor, index))
    .map((anchor) => {
      const other = findFirst(anchors, anchor);
      const where = other.file === anchor.file ? `linje ${other.place.line}` : other.file;
      const what = `Ankeret \`#${anchor.id}\` for ${anchor.label} bruges også af ${other.label} (${where}).`;
      const fix = anchor.isShown
        ? 'skriv en anden overskrift, eller vis det kun ét sted på siden.'
        : 'giv mærket et andet `id`, eller skriv en anden overskrift.';
      return problem(anchor.file, anchor.place, what, fix);
    });
}

function findFirst(anchors: KnownAnchor[], { id }: KnownAnchor): KnownAnchor {
  return anchors.find((candidate) => candidate.id === id)!;
}

/** A tag that shows a whole table or committee a second time is one mistake, however many anchors it brings. */
function isFirstAtItsPlace(doubled: KnownAnchor[], { file, place }: KnownAnchor, index: number): boolean {
  if (place === START) return true;
  return doubled.findIndex((other) => other.file === file && other.place === place) === index;
}
