import type { Sources } from '../../../sources/sources.ts';
import { findSource, listSources, listYears } from '../../../sources/select.ts';
import { people } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { mayors } from './mayors.ts';

const BO = {
  'people.yaml': people({ 'bo-ravn': 'Bo Ravn' }),
  '2029/mandates.yaml': 'bo-ravn: { title: Borgmester, municipality: Klitby }\n',
};

/** What hardly ever changes about somebody from one edition to the next. */
const LASTING = { municipality: 'kommunen', party: 'partiet' } as const;

/** People whose municipality or party is another one than in the edition before. */
export const mandatesChanged: Rule = {
  id: 'mandat-aendret',
  reason: 'Folk skifter sjældent kommune eller parti; oftest er det linjen over eller under, der er ramt.',
  examples: {
    fails: { ...BO, '2030/mandates.yaml': 'bo-ravn: { title: Borgmester, municipality: Lysensund }\n' },
    passes: { ...BO, '2030/mandates.yaml': 'bo-ravn: { title: Borgmester, municipality: Klitby }\n' },
  },
  subjects: (sources) => listSources(sources, 'mandates').filter(({ data }) => Object.keys(data ?? {}).length > 0),
  check: (sources, { found }) => {
    // Two mayors of one place have their finding; it names the same line or the one beside it.
    const told = found.flatMap(({ rule, file, line }) => (rule === mayors.id ? [{ file, line }] : []));
    return listYears(sources)
      .flatMap((year) => checkYear(sources, year))
      .filter(({ file, line }) => !told.some((other) => other.file === file && Math.abs(other.line - line) <= 2));
  },
};

function checkYear(sources: Sources, year: number): Problem[] {
  const [now, before] = [findSource(sources, 'mandates', year), findSource(sources, 'mandates', year - 1)];
  if (!now?.data || !before?.data) return [];
  return Object.entries(now.data).flatMap(([id, mandate]) =>
    Object.entries(LASTING).flatMap(([key, word]) => {
      const field = key as keyof typeof LASTING;
      const [was, is] = [before.data?.[id]?.[field], mandate[field]];
      if (!was || !is || was === is) return [];
      const { line } = before.fields.placeOf([id, field]);
      const what = `\`${id}\` har ${word} ${is}; i ${year - 1} var det ${was} (${before.file}:${line}).`;
      const fix = `skriv \`${was}\`, eller lad det stå, hvis ${word} er skiftet.`;
      return [warning(now.file, now.fields.placeOf([id, field]), what, fix)];
    }),
  );
}
