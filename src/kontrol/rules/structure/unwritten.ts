import { createPlacer } from '../../../sources/positions.ts';
import type { Source, Sources } from '../../../sources/sources.ts';
import { fieldOf, listBlocks } from '../../blocks.ts';
import { chapter } from '../../example.ts';
import { problem, warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listPlaceholders } from './placeholders.ts';
import { listMarks } from '../../../scaffold/marks.ts';
import { isPublished, listSources } from '../../../sources/select.ts';

/** Fields that hold a text, and not a name or a value. */
const TEXTS = ['title', 'headline', 'lead', 'summary', 'short', 'brief', 'description', 'note', 'counts', 'notGiven'];

/** Texts that are not written yet: empty chapters, placeholders, and the marks that scaffolds leave. */
export const unwritten: Rule = {
  id: 'tekst-mangler',
  reason: 'En tom side eller en huskeseddel opdages ellers først i trykken.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter('{/* SKRIV: hvad udvalget har arbejdet med. */}') },
    passes: { '2030/chapters/natur.mdx': chapter('Udvalget åbnede tre strande.') },
  },
  subjects: ({ files }) => files,
  check: (sources) =>
    sources.files.flatMap((source) => [
      ...checkEmpty(sources, source),
      ...checkPlaceholders(source),
      ...checkMarks(sources, source),
    ]),
};

function checkEmpty(sources: Sources, source: Source): Problem[] {
  const { file, kind, tree, data, slug, year } = source;
  if (!tree || !data || (kind !== 'chapter' && kind !== 'edition')) return [];
  const isParent = listSources(sources, 'chapter', year).some((chapter) => chapter.slug.startsWith(`${slug}/`));
  const [head, ...rest] = tree.children;
  // A mark says more precisely what is missing.
  if (isParent || listMarks(source.text).length > 0 || rest.some(({ type }) => type !== 'mdxFlowExpression')) return [];
  const place = head?.position?.end ?? { line: 1, column: 1 };
  return [
    reportFor(sources, source)(
      file,
      place,
      kind === 'chapter' ? 'Kapitlet har ingen tekst.' : 'Udgaven har intet forord.',
      'skriv teksten under felterne.',
    ),
  ];
}

function checkPlaceholders(source: Source): Problem[] {
  return listBlocks(source).flatMap(({ type, path, text, placeOf }) => {
    const isWhole = type === 'heading' || type === 'attribute' || TEXTS.includes(fieldOf(path));
    return listPlaceholders(text, isWhole).map(({ found, index }) =>
      warning(source.file, placeOf(index), `»${found}« holder plads til en tekst, der mangler.`, 'skriv teksten.'),
    );
  });
}

/** Marks that `new:edition` and `new:chapter` leave, in texts, fields and comments. */
function checkMarks(sources: Sources, source: Source): Problem[] {
  const placeAt = createPlacer(source.text);
  return listMarks(source.text).map(({ offset, guidance }) => {
    // What a scaffold took from last year is there already, and is to be looked through.
    const [what, fix] = guidance.startsWith('ført over ')
      ? [`Dette er ${guidance}`, 'ret det, og slet så mærket `SKRIV:` med det, der står efter det.']
      : [`Her mangler: ${guidance}`, 'skriv det, og slet mærket `SKRIV:`.'];
    return reportFor(sources, source)(source.file, placeAt(offset), what, fix);
  });
}

/** A draft may lack texts; what is published may not. */
function reportFor(sources: Sources, { year }: Source): typeof problem {
  return year !== undefined && isPublished(sources, year) ? problem : warning;
}
