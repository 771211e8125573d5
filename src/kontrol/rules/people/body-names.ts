import type { Source, Sources } from '../../../sources/sources.ts';
import { findSource } from '../../../sources/select.ts';
import { listProseSources } from '../../blocks.ts';
import { body, chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listBodies } from '../../names/bodies.ts';
import { judgeCommittee, judgeRegional, listCommitteeNames } from '../../names/committees.ts';
import type { CommitteeName } from '../../names/committees.ts';
import { listNamedTexts } from '../../names/people.ts';
import type { NamedText } from '../../names/people.ts';
import { createKeeper } from '../../keep-by-source.ts';

const KYST = { '2030/organisation/kystudvalget.mdx': body(['*bo-ravn'], { title: 'Kyst- og Havneudvalget' }) };

/** Committees and regional bodies in running text that are nearly called so, or that the edition does not have. */
export const bodyNames: Rule = {
  id: 'organ-navn',
  reason: 'Et udvalg har ét navn; et navn, der kun ligner, sender læseren på jagt efter et udvalg, som ikke findes.',
  examples: {
    fails: { ...KYST, '2030/chapters/natur.mdx': chapter('I år har Havne- og Kystudvalget åbnet en strand.') },
    passes: { ...KYST, '2030/chapters/natur.mdx': chapter('I år har Kyst- og Havneudvalget åbnet en strand.') },
  },
  subjects: (sources) => (listBodies(sources).length > 0 ? listProseSources(sources) : []),
  check: (sources) => listProseSources(sources).flatMap((source) => checkFile(sources, source)),
};

function checkFile(sources: Sources, source: Source): Problem[] {
  // A name that readers are told about as the source's own is meant.
  const deviations = source.year === undefined ? '' : (findSource(sources, 'deviations', source.year)?.text ?? '');
  const reviewed = new Set(listCommitteeNames(deviations).map(({ base }) => base));
  return keep(source, [], () => listNamed(source)).flatMap(({ at, names }) =>
    [
      ...names
        .filter(({ base }) => !reviewed.has(base))
        .map((name) => ({ ...name, verdict: judgeCommittee(sources, source, name) })),
      ...judgeRegional(sources, source, at.text),
    ]
      // Only an edition lists all bodies that its texts may name; a letter names those of others too.
      .filter(({ verdict }) => verdict !== 'unknown' || source.year !== undefined)
      .flatMap(({ verdict, written, index }) => (verdict ? [describe(sources, at, { verdict, written, index })] : [])),
  );
}

/** The texts of a file, and the names in them that look like a committee's. */
function listNamed(source: Source): { at: NamedText; names: CommitteeName[] }[] {
  return listNamedTexts(source).map((at) => ({ at, names: listCommitteeNames(at.text) }));
}

const keep = createKeeper<ReturnType<typeof listNamed>>();

interface Told {
  /** The right name, or that there is none. */
  verdict: { right: string } | 'unknown';
  written: string;
  index: number;
}

function describe({ folder }: Sources, { source, placeOf }: NamedText, { verdict, written, index }: Told): Problem {
  if (verdict === 'unknown') {
    const fix = `ret navnet, eller lav en fil til det i ${folder}/${source.year}/organisation/.`;
    return warning(source.file, placeOf(index), `»${written}« har ingen fil i organisation/.`, fix);
  }
  const what = `»${written}« er ikke navnet på noget organ, men ligner »${verdict.right}«.`;
  return warning(source.file, placeOf(index), what, `skriv \`${verdict.right}\`, hvis det er det, der menes.`);
}
