import { body, chapter } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Rule } from '../../finding.ts';
import { suggest } from '../../nearest.ts';
import { listSlugs, listSources } from '../../../sources/select.ts';

const COMMITTEE = { '2030/organisation/kystudvalget.mdx': body(['*bo-ravn']) };

/** Chapters that name a committee which has no file. */
export const chapterCommittee: Rule = {
  id: 'kapitel-udvalg',
  reason: 'Kapitlet viser udvalgets navn og formand og linker til det.',
  examples: {
    fails: { ...COMMITTEE, '2030/chapters/natur.mdx': chapter('Strande.', { committee: 'kystudvalg' }) },
    passes: { ...COMMITTEE, '2030/chapters/natur.mdx': chapter('Strande.', { committee: 'kystudvalget' }) },
  },
  subjects: (sources) => listSources(sources, 'chapter').filter(({ data }) => data?.committee),
  check: (sources) =>
    listSources(sources, 'chapter').flatMap(({ file, fields, data, year }) => {
      const bodies = listSlugs(sources, 'body', year);
      if (!data?.committee || bodies.includes(data.committee)) return [];
      const fix = suggest(data.committee, bodies, `lav \`organisation/${data.committee}.mdx\`, eller slet linjen.`);
      return [
        problem(
          file,
          fields.placeOf(['committee']),
          `Udvalget \`${data.committee}\` har ingen fil i organisation/.`,
          fix,
        ),
      ];
    }),
};
