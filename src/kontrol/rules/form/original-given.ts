import type { Sources } from '../../../sources/sources.ts';
import { isIndependent } from '../../../report/publisher.ts';
import { findSource, listSources } from '../../../sources/select.ts';
import { edition, site } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Rule } from '../../finding.ts';

const INDEPENDENT = { 'site.yaml': site({ rendering: 'independent' }) };

/** Publications of an independent rendering that do not say what they render. */
export const originalGiven: Rule = {
  id: 'udgave-original',
  reason: 'Den, der gengiver andres beretning, skylder læserne at sige, hvor originalen findes.',
  examples: {
    fails: { ...INDEPENDENT, '2030/edition.mdx': edition({ original: undefined }) },
    passes: { ...INDEPENDENT, '2030/edition.mdx': edition({ original: 'https://www.example.org' }) },
  },
  subjects: listIndependent,
  check: (sources) =>
    listIndependent(sources)
      .filter(({ data }) => data && data.original === undefined)
      .map(({ file, fields }) =>
        problem(
          file,
          fields.placeOf(['original']),
          '`original` mangler, og dette er en uafhængig gengivelse.',
          'tilføj `original:` med adressen, eller `notGiven:` med en grund. Udgiver organisationen selv, så skriv `rendering: own` i site.yaml.',
        ),
      ),
};

function listIndependent(sources: Sources) {
  const site = findSource(sources, 'site')?.data;
  return site && isIndependent(site)
    ? [...listSources(sources, 'edition'), ...listSources(sources, 'programme'), ...listSources(sources, 'letter')]
    : [];
}
