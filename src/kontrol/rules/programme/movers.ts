import { meeting } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { suggest } from '../../nearest.ts';
import { findSource, listSources } from '../../../sources/select.ts';
import type { Source } from '../../../sources/sources.ts';

const NAMES = { 'municipalities.yaml': '- Klitby\n- Lysensund\n' };
const motion = (movers: string[]) => ({ motions: [{ movers, text: 'Flere strande.' }] });

/** Motions by somebody who is no municipality, and municipalities that move the same twice. */
export const movers: Rule = {
  id: 'forslag-kommune',
  reason: 'Kun medlemmerne kan stille forslag, og en kommune staves ens overalt.',
  examples: {
    fails: { ...NAMES, 'programmes/2030/meeting.yaml': meeting(motion(['Klidby'])) },
    passes: { ...NAMES, 'programmes/2030/meeting.yaml': meeting(motion(['Klitby'])) },
  },
  subjects: (sources) => listSources(sources, 'programmeMeeting').flatMap(({ data }) => data?.motions ?? []),
  check: (sources) => {
    const names = findSource(sources, 'municipalities')?.data;
    if (!names) return [];
    return listSources(sources, 'programmeMeeting').flatMap((source) => checkMeeting(source, names));
  },
};

function checkMeeting(source: Source<'programmeMeeting'>, names: readonly string[]): Problem[] {
  return (source.data?.motions ?? []).flatMap((motion, index) =>
    motion.movers.flatMap((mover, at) => {
      if (names.includes(mover) && motion.movers.indexOf(mover) === at) return [];
      const place = source.fields.placeOf(['motions', index, 'movers', at]);
      if (names.includes(mover)) return [problem(source.file, place, `»${mover}« står to gange.`, 'slet det ene.')];
      const name = mover.replace(/s? Kommune$/i, '');
      const otherwise = 'skriv kommunens navn uden ordet kommune, som det står i municipalities.yaml.';
      const fix = names.includes(name) ? `skriv \`${name}\`.` : suggest(name, names, otherwise);
      return [problem(source.file, place, `Forslaget er stillet af »${mover}«, som ikke er en kommune.`, fix)];
    }),
  );
}
