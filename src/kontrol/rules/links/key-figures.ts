import type { Source, Sources } from '../../../sources/sources.ts';
import { listKeyFigures } from '../../../report/mdx.ts';
import { chapter, edition } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { findNearest, suggest } from '../../nearest.ts';
import { listSources } from '../../../sources/select.ts';
import { listCodes } from '../../text.ts';

const FIGURE = { '2030/chapters/natur.mdx': chapter('<KeyFigure id="strande" value="3">er åbnet</KeyFigure>') };

/** Key figures of the edition's front that stand in no chapter, or on the front twice. */
export const keyFigures: Rule = {
  id: 'noegletal',
  reason: 'Forsiden henter nøgletallene i kapitlerne, så et tal kun skrives ét sted.',
  examples: {
    fails: { ...FIGURE, '2030/edition.mdx': edition({ keyFigures: ['natur#strand'] }) },
    passes: { ...FIGURE, '2030/edition.mdx': edition({ keyFigures: ['natur#strande'] }) },
  },
  subjects: (sources) => listSources(sources, 'edition').flatMap(({ data }) => data?.keyFigures ?? []),
  check: (sources) =>
    listSources(sources, 'edition').flatMap((source) =>
      (source.data?.keyFigures ?? []).flatMap((reference, index) => checkReference(sources, source, reference, index)),
    ),
};

function checkReference(sources: Sources, source: Source<'edition'>, reference: string, index: number): Problem[] {
  const [slug = '', id = ''] = reference.split('#');
  const place = source.fields.placeOf(['keyFigures', index]);
  const first = source.data?.keyFigures.indexOf(reference) ?? index;
  if (first < index) {
    const what = `Nøgletallet \`${reference}\` står også på linje ${source.fields.placeOf(['keyFigures', first]).line}.`;
    return [problem(source.file, place, what, 'skriv det nøgletal, der skulle stå her, eller slet linjen.')];
  }
  const chapters = listSources(sources, 'chapter', source.year);
  const chapter = chapters.find((candidate) => candidate.slug === slug);
  if (!chapter) {
    const fix = suggest(
      slug,
      chapters.map((candidate) => candidate.slug),
      'slet linjen.',
    );
    return [problem(source.file, place, `Nøgletallet \`${reference}\` peger på et kapitel, der ikke findes.`, fix)];
  }
  if (!chapter.tree) return [];
  const ids = listKeyFigures(chapter.tree).map((figure) => figure.id);
  if (ids.includes(id)) return [];
  const nearest = findNearest(id, ids);
  const fix = nearest
    ? `mente du \`${slug}#${nearest}\`?`
    : `kapitlet har ${ids.length > 0 ? `nøgletallene ${listCodes(ids)}` : 'ingen nøgletal'}; ret linjen, eller slet den.`;
  return [problem(source.file, place, `Nøgletallet \`${reference}\` står ikke i ${chapter.file}.`, fix)];
}
