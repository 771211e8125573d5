import type { Sources } from '../../../sources/sources.ts';
import { chapter } from '../../example.ts';
import { isFirm, listExceptions, listExcused } from '../../exceptions.ts';
import type { PlacedException } from '../../exceptions.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule, Run } from '../../finding.ts';
import { suggest } from '../../nearest.ts';

const exception = (text: string) =>
  `- rule: tegn-dobbelt\n  file: chapters/natur.mdx\n  text: ${text}\n  reason: Kilden skriver sådan.\n  date: 2031-03-14\n`;

/** Exceptions that take nothing away, and those from rules that allow none. It runs last, on what the others found. */
export const exceptionsUsed: Rule = {
  id: 'undtagelse',
  reason: 'En undtagelse, der ikke længere gælder noget, dækker over den næste fejl på stedet.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter('Det regner.'), '2030/exceptions.yaml': exception('Det regner') },
    passes: { '2030/chapters/natur.mdx': chapter('Det regner..'), '2030/exceptions.yaml': exception('Det regner') },
  },
  subjects: listExceptions,
  check: (sources, run) => listExceptions(sources).flatMap((placed) => checkException(sources, placed, run)),
};

function checkException(sources: Sources, placed: PlacedException, { found, rules }: Run): Problem[] {
  const { exception, index, list, target } = placed;
  const wrong = (field: string, what: string, fix: string) => {
    const source = sources.files.find(({ file }) => file === list)!;
    return [problem(list, source.fields.placeOf([index, field]), what, fix)];
  };
  if (isFirm(exception.rule)) {
    return wrong(
      'rule',
      `Reglen \`${exception.rule}\` har ingen undtagelser.`,
      'ret det, som reglen finder, og slet undtagelsen.',
    );
  }
  const about = sources.files.find(({ file }) => file === target);
  if (!about) {
    const year = Number(target.slice(sources.folder.length + 1).split('/')[0]);
    const known = sources.files
      .filter((source) => source.year === year)
      .map(({ path }) => path.slice(path.indexOf('/') + 1));
    return wrong(
      'file',
      `Filen \`${exception.file}\` findes ikke i udgaven.`,
      suggest(exception.file, known, 'slet undtagelsen.'),
    );
  }
  if (listExcused(sources, placed, found).length > 0) return [];
  // What the network answers differs from day to day, so only the words of such an exception are judged.
  const isOfTheDay = rules.some(({ id, asksNetwork }) => id === exception.rule && asksNetwork);
  if (isOfTheDay && about.text.includes(exception.text)) return [];
  const others = found.filter(({ file }) => file === target).map(({ rule }) => rule);
  const what = `Undtagelsen fra \`${exception.rule}\` gælder ikke længere noget i ${target}: Reglen finder intet i »${exception.text}«.`;
  return wrong(
    'rule',
    what,
    suggest(
      exception.rule,
      others.filter((rule) => rule !== exception.rule),
      'slet undtagelsen.',
    ),
  );
}
