import type { Source, Sources } from '../load/sources.ts';
import { isNotGiven } from '../schemas/common.ts';
import { type Problem, type Rule, warning } from './finding.ts';
import { findSource, listSources, listYears } from './select.ts';
import { listCodes } from './text.ts';

/** Signatures of the board's statement, against the seats of the board. */
export const signatories: Rule = {
  id: 'paategning-underskrifter',
  reason: 'Hele bestyrelsen underskriver; et navn for lidt eller for meget er som regel sidste års.',
  check: (sources) =>
    listYears(sources).flatMap((year) =>
      listStatements(sources, year).flatMap((source) => checkStatement(sources, year, source)),
    ),
};

function listStatements(sources: Sources, year: number): Source<'accounts'>[] {
  return listSources(sources, 'accounts', year).filter(({ data }) => data?.kind === 'statement');
}

function checkStatement(sources: Sources, year: number, { file, fields, data }: Source<'accounts'>): Problem[] {
  const boards = listSources(sources, 'body', year).filter((body) => body.data?.kind === 'board');
  const seats = boards.flatMap((board) => (board.data?.seats && !isNotGiven(board.data.seats) ? board.data.seats : []));
  if (seats.length === 0 || data?.kind !== 'statement') return [];
  const members = seats.map(({ person }) => person);
  const signed = data.signatories.map(({ person }) => person);
  const mandates = findSource(sources, 'mandates', year)?.data ?? {};
  // Directors sign too; they are employed, so they have no party.
  const strangers = signed.flatMap((person, index) =>
    !members.includes(person) && mandates[person]?.party ? [{ person, index }] : [],
  );
  const unsigned = members.filter((person) => !signed.includes(person));
  const missing = `${listCodes(unsigned)} sidder i bestyrelsen, men har ikke underskrevet.`;
  return [
    ...(unsigned.length > 0
      ? [warning(file, fields.placeOf(['signatories']), missing, 'tilføj underskriften, eller ret bestyrelsen.')]
      : []),
    ...strangers.map(({ person, index }) =>
      warning(
        file,
        fields.placeOf(['signatories', index]),
        `\`${person}\` har underskrevet, men sidder ikke i bestyrelsen.`,
        'slet underskriften, eller ret bestyrelsen.',
      ),
    ),
  ];
}
