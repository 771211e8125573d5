import type { Source } from '../../../sources/sources.ts';
import type { Audit, Statement } from '../../../schemas/accounts.ts';
import { listStatements } from '../../accounts.ts';
import { listBlocks } from '../../blocks.ts';
import { listDates, listYearsIn, toDay } from '../../dates.ts';
import { statement } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';

/** Fields that are not the statement's own words: its date is checked by itself, a note is the editors' remark. */
const NOT_SIGNED = ['date', 'note'];

/** Years and dates that a statement names, against the period that it is about and the day it was signed. */
export const statementYears: Rule = {
  id: 'paategning-aar',
  reason: 'En påtegning om sidste års regnskab er ugyldig, og fejlen er kun ét ciffer stor.',
  examples: {
    fails: {
      '2030/accounts/paategning.mdx': statement({}, 'Regnskabet for 2029 viser stillingen den 31. december 2030.'),
    },
    passes: {
      '2030/accounts/paategning.mdx': statement({}, 'Den 14. marts 2031 aflagde bestyrelsen regnskabet for 2030.'),
    },
  },
  subjects: listStatements,
  check: (sources) => listStatements(sources).flatMap(({ source, data }) => checkStatement(source, data)),
};

function checkStatement(source: Source, { date }: Statement | Audit): Problem[] {
  const { file, year } = source;
  return listBlocks(source)
    .filter(({ path }) => !NOT_SIGNED.includes(String(path[0])))
    .flatMap(({ text, placeOf }) => {
      const signed = listDates(text).filter((found) => toDay(found) === date);
      const isSigned = (index: number) =>
        signed.some((found) => index >= found.index && index < found.index + found.text.length);
      return listYearsIn(text)
        .filter((found) => found.year !== year && !isSigned(found.index))
        .map((found) => {
          const what = `Påtegningen i udgaven ${year} nævner ${found.year}, der hverken er regnskabets år eller dagen for underskriften.`;
          return problem(file, placeOf(found.index), what, `skriv ${year}, eller ret datoen for underskriften.`);
        });
    });
}
