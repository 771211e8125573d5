import type { Sources } from '../../../sources/sources.ts';
import { listAccounts } from '../../accounts.ts';
import type { AccountsSource } from '../../accounts.ts';
import { body, statement } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { findSource, listYears } from '../../../sources/select.ts';
import { listCodes } from '../../text.ts';
import { listSeats } from './person-known.ts';

const BOARD = { '2030/organisation/bestyrelsen.mdx': body(['*bo-ravn', 'ida-lund'], { kind: 'board' }) };

/** Signatures of the board's statement, against the seats of the board. */
export const signatories: Rule = {
  id: 'paategning-underskrifter',
  reason: 'Hele bestyrelsen underskriver; et navn for lidt eller for meget er som regel sidste års.',
  examples: {
    fails: { ...BOARD, '2030/accounts/paategning.mdx': statement({ signatories: [{ person: 'bo-ravn' }] }) },
    passes: {
      ...BOARD,
      '2030/accounts/paategning.mdx': statement({ signatories: [{ person: 'bo-ravn' }, { person: 'ida-lund' }] }),
    },
  },
  subjects: (sources) =>
    listYears(sources).flatMap((year) =>
      listMembers(sources, year).length > 0 ? listAccounts(sources, 'statement', year) : [],
    ),
  check: (sources) =>
    listYears(sources).flatMap((year) =>
      listAccounts(sources, 'statement', year).flatMap((found) => checkStatement(sources, year, found)),
    ),
};

/** Ids of the board's members; none when the source does not give them. */
function listMembers(sources: Sources, year: number): string[] {
  return listSeats(sources, year).flatMap(({ source, person }) => (source.data?.kind === 'board' ? [person] : []));
}

function checkStatement(sources: Sources, year: number, { source, data }: AccountsSource<'statement'>): Problem[] {
  const { file, fields } = source;
  const members = listMembers(sources, year);
  if (members.length === 0) return [];
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
