import { digestEdition } from '../../../sources/edition-digest.ts';
import type { Source, Sources } from '../../../sources/sources.ts';
import { START } from '../../../sources/positions.ts';
import { formatDay } from '../../../report/format.ts';
import { edition } from '../../example.ts';
import { problem, warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { findSource, listSources } from '../../../sources/select.ts';

/** A published edition must not change, unless a new revision says what changed. */
export const editionFrozen: Rule = {
  id: 'udgave-frosset',
  reason:
    'Læsere og arkiver henviser til det, der er udgivet; en ændring skal have et nummer, en dato og en forklaring.',
  examples: {
    fails: { '2030/edition.mdx': edition({ state: 'published' }) },
    passes: { '2030/edition.mdx': edition({ state: 'draft' }) },
  },
  subjects: (sources) => listSources(sources, 'edition'),
  check: (sources) =>
    listSources(sources, 'edition')
      .filter(({ data }) => data?.state === 'published')
      .flatMap((edition) => checkEdition(sources, edition)),
};

function checkEdition(sources: Sources, edition: Source<'edition'>): Problem[] {
  const { year } = edition;
  if (year === undefined) return [];
  const record = findSource(sources, 'revisions', year);
  const command = `npm run revise -- ${year} "hvad er ændret"`;
  if (!record) {
    const place = edition.fields.placeOf(['state']);
    const what = `Udgaven ${year} er \`published\`, men ingen revision er registreret.`;
    return [
      problem(
        edition.file,
        place,
        what,
        `kør \`npm run revise -- ${year} "Første udgave."\`, eller skriv \`state: draft\`.`,
      ),
    ];
  }
  const last = record.data?.at(-1);
  if (!last) return [];
  if (last.edition !== year) {
    const what = `Listen over revisioner hører til udgaven ${last.edition}, så ${year} regnes for et udkast.`;
    return [
      warning(record.file, START, what, 'slet filen, og skriv `state: draft` i edition.mdx, til udgaven skal udgives.'),
    ];
  }
  if (last.digest === digestEdition(sources, year)) return [];
  const what = `Udgaven ${year} er ændret, siden revision ${last.revision} blev udgivet ${formatDay(last.date).replace('\u00a0', ' ')}.`;
  return [problem(record.file, START, what, `kør \`${command}\`, eller før teksten tilbage.`)];
}
