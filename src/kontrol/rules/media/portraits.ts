import { problem } from '../../finding.ts';
import type { Rule } from '../../finding.ts';
import { suggest } from '../../nearest.ts';
import { findSource } from '../../../sources/select.ts';

const PERSON = 'bo-ravn:\n  name: Bo Ravn\n  portrait: bo-ravn.png\n';

/** Portraits that are not in `media/`. */
export const portraits: Rule = {
  id: 'portraet',
  reason: 'Uden portræt vises et monogram; med et navn på en fil, der ikke findes, vises ingenting.',
  examples: {
    fails: { 'people.yaml': PERSON },
    passes: { 'people.yaml': PERSON, 'media/bo-ravn.png': { bytes: 9000 } },
  },
  subjects: (sources) => Object.values(findSource(sources, 'people')?.data ?? {}).filter(({ portrait }) => portrait),
  check: (sources) => {
    const people = findSource(sources, 'people');
    const files = sources.others.map(({ path }) => path).filter((path) => path.startsWith('media/'));
    return Object.entries(people?.data ?? {}).flatMap(([id, { portrait }]) => {
      if (!people || !portrait || files.includes(`media/${portrait}`)) return [];
      const names = files.map((path) => path.slice('media/'.length));
      const fix = suggest(
        portrait,
        names,
        `læg filen i ${sources.folder}/media/, eller slet linjen, så vises et monogram.`,
      );
      return [
        problem(
          people.file,
          people.fields.placeOf([id, 'portrait']),
          `Portrættet \`${portrait}\` findes ikke i media/.`,
          fix,
        ),
      ];
    });
  },
};
