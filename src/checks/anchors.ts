import { problem, type Problem, type Rule } from './finding.ts';
import { listPages, type Page } from './pages.ts';

/** Two anchors of one name on a page: headings, tags with an id, titles of fact boxes. */
export const anchors: Rule = {
  id: 'anker-dobbelt',
  reason: 'Et link finder altid kun den første; den anden kan ikke nås, og skærmlæsere læser den forkerte overskrift op.',
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
