import type { Sources } from '../../../sources/sources.ts';
import { START } from '../../../sources/positions.ts';
import { findSource, listYears, pathIn } from '../../../sources/select.ts';
import { formatTyped } from '../../../report/short-links.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';

const RECORD = `- edition: 2030
  revision: 1
  date: 2031-03-14
  pages: 12
  digest: sha256:${'0'.repeat(64)}
  note: Første udgave.
  shortLinks: { vand: "https://www.example.org/kyst" }
`;

/** A word that was printed leads where it led. */
export const shortLinksKept: Rule = {
  id: 'kort-adresse-fast',
  reason: 'Den, der har den trykte udgave, taster ordet om fem år også; det må ikke føre til noget andet.',
  examples: {
    fails: { '2030/revisions.yaml': RECORD, '2030/short-links.yaml': 'vand: https://www.example.org/en/anden/side\n' },
    passes: { '2030/revisions.yaml': RECORD, '2030/short-links.yaml': 'vand: https://www.example.org/kyst\n' },
  },
  subjects: (sources) => listYears(sources).flatMap((year) => listRecorded(sources, year)),
  check: (sources) => listYears(sources).flatMap((year) => checkEdition(sources, year)),
};

/** Words of the revisions, each with where it led first. */
function listRecorded(sources: Sources, year: number): [word: string, target: string][] {
  const record = (findSource(sources, 'revisions', year)?.data ?? []).filter(({ edition }) => edition === year);
  return Object.entries(
    Object.assign({}, ...record.map(({ shortLinks }) => shortLinks ?? {}).toReversed()) as Record<string, string>,
  );
}

function checkEdition(sources: Sources, year: number): Problem[] {
  const list = findSource(sources, 'shortLinks', year);
  if (list && !list.data) return [];
  const file = list?.file ?? pathIn(sources, year, 'short-links.yaml');
  return listRecorded(sources, year).flatMap(([word, target]) => {
    const now = list?.data?.[word];
    if (now !== undefined && formatTyped(now) === formatTyped(target)) return [];
    const place = list?.fields.placeOf([word]) ?? START;
    const what =
      now === undefined
        ? `Den korte adresse \`${word}\` er trykt i en tidligere revision og mangler nu.`
        : `Den korte adresse \`${word}\` er trykt i en tidligere revision, og da førte den til \`${formatTyped(target)}\`.`;
    return [problem(file, place, what, `skriv \`${word}: ${target}\`, og giv det nye sted et nyt ord.`)];
  });
}
