import type { Source } from '../../../sources/sources.ts';
import { listCopies } from '../../copies.ts';
import { chapter } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listSources } from '../../../sources/select.ts';

/** Kinds of files that stand in a sequence. */
const KINDS = ['chapter', 'body', 'accounts'] as const;

/** Places in a sequence that two siblings share. */
export const orderUnique: Rule = {
  id: 'raekkefoelge',
  reason: 'Med samme plads afgør tilfældet, hvem der kommer først.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter('Strande.'), '2030/chapters/veje.mdx': chapter('Veje.') },
    passes: {
      '2030/chapters/natur.mdx': chapter('Strande.'),
      '2030/chapters/veje.mdx': chapter('Veje.', { order: 20 }),
    },
  },
  subjects: (sources) => KINDS.flatMap((kind) => listSources(sources, kind)),
  check: (sources) => {
    // A copied file has a finding of its own.
    const copies = listCopies(sources);
    return KINDS.flatMap((kind) => checkKind(listSources(sources, kind).filter((source) => !copies.has(source))));
  },
};

function checkKind(list: Source<'chapter' | 'body' | 'accounts'>[]): Problem[] {
  const taken = new Map<string, string>();
  return list.flatMap(({ file, path, fields, data }) => {
    if (!data) return [];
    const key = `${path.slice(0, path.lastIndexOf('/'))} ${data.order}`;
    const other = taken.get(key);
    taken.set(key, other ?? file);
    if (other === undefined) return [];
    return [
      problem(
        file,
        fields.placeOf(['order']),
        `Pladsen \`order: ${data.order}\` er taget af ${other}.`,
        'vælg et tal imellem naboernes; huller i rækken er fine.',
      ),
    ];
  });
}
