import type { Source, Sources } from '../../../sources/sources.ts';
import { listAccounts } from '../../accounts.ts';
import type { AccountsSource } from '../../accounts.ts';
import { body, statement } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { findSource, listSources, listYears } from '../../../sources/select.ts';
import { isNotGiven } from '../../../schemas/common.ts';
import type { Seat } from '../../../schemas/organisation.ts';
import { officeOf } from '../../names/bodies.ts';
import { listCodes } from '../../text.ts';
import { seats } from './seats.ts';

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
      listBoard(sources, year).length > 0 ? listAccounts(sources, 'statement', year) : [],
    ),
  check: (sources, { found }) => {
    // A board in which somebody sits twice is put right first.
    const isOdd = (year: number) =>
      listSources(sources, 'body', year).some(
        ({ file, data }) =>
          data?.kind === 'board' && found.some((other) => other.rule === seats.id && other.file === file),
      );
    return listYears(sources).flatMap((year) => [
      ...(isOdd(year) ? [] : listAccounts(sources, 'statement', year)).flatMap((one) =>
        checkStatement(sources, year, one),
      ),
      ...checkForeword(sources, year),
    ]);
  },
};

/** Seats of the board; none when the source does not give them. */
export function listBoard(sources: Sources, year: number): Seat[] {
  return listSources(sources, 'body', year).flatMap(({ data }) =>
    data?.kind === 'board' && data.seats && !isNotGiven(data.seats) ? data.seats : [],
  );
}

function checkStatement(sources: Sources, year: number, { source, data }: AccountsSource<'statement'>): Problem[] {
  const board = listBoard(sources, year);
  const signed = data.signatories.map(({ person }) => person);
  const unsigned = board.map(({ person }) => person).filter((person) => !signed.includes(person));
  const told = checkSignatures(sources, source, data.signatories, unsigned);
  // A wrong signature names who is missing; only when there is none, the list has a finding of its own.
  const odd = told.length === 1 ? findOddSeat(sources, year, signed, unsigned) : undefined;
  if (odd) return [odd];
  if (told.length >= unsigned.length) return told;
  const index = Math.min(
    board.findIndex(({ person }) => person === unsigned[0]),
    signed.length - 1,
  );
  const what = `${listCodes(unsigned)} sidder i bestyrelsen, men har ikke underskrevet.`;
  const place = source.fields.placeOf(['signatories', index]);
  return [warning(source.file, place, what, 'tilføj underskriften, eller ret bestyrelsen.'), ...told];
}

/**
 * The one seat whose holder has not signed, when somebody has signed who sat there in another edition and the holder did
 * not: then the seat is wrong, and not the signature.
 */
function findOddSeat(sources: Sources, year: number, signed: string[], unsigned: string[]): Problem | undefined {
  const [holder] = unsigned;
  const board = listSources(sources, 'body', year).find(({ data }) => data?.kind === 'board');
  const own = listBoard(sources, year).map(({ person }) => person);
  const then = listYears(sources)
    .filter((other) => other !== year)
    .flatMap((other) => listBoard(sources, other).map(({ person }) => person));
  const signer = signed.find((person) => !own.includes(person) && then.includes(person));
  if (!board || !holder || unsigned.length > 1 || !signer || then.includes(holder)) return undefined;
  const what = `\`${holder}\` sidder i bestyrelsen, men har ikke underskrevet; det har \`${signer}\`, som sidder der i en anden udgave.`;
  const place = board.fields.placeOf(['seats', own.indexOf(holder)]);
  return warning(board.file, place, what, `skriv \`${signer}\` på pladsen, eller ret underskriften.`);
}

/** The foreword is signed by few; only their roles, and that nobody signs twice, can be judged. */
function checkForeword(sources: Sources, year: number): Problem[] {
  const source = findSource(sources, 'edition', year);
  return source?.data ? checkSignatures(sources, source, source.data.signatories, []) : [];
}

function checkSignatures(sources: Sources, source: Source, signed: Signature[], unsigned: string[]): Problem[] {
  return signed.flatMap((_, index) => {
    const fault = judgeSignature(sources, source, signed, index);
    const place = source.fields.placeOf(['signatories', index]);
    return fault ? [warning(source.file, place, fault.what, replaceFix(unsigned, fault.fix))] : [];
  });
}

function replaceFix(unsigned: string[], fix: string): string {
  return unsigned.length === 1 ? `skriv \`${unsigned[0]}\`, som mangler, eller ${fix}` : fix;
}

type Signature = AccountsSource<'statement'>['data']['signatories'][number];

type Fault = Pick<Problem, 'what' | 'fix'>;

/** What is wrong with a signature: it stands twice, is no member's, or gives a role that another one holds. */
function judgeSignature(sources: Sources, source: Source, signed: Signature[], index: number): Fault | undefined {
  const { person, role } = signed[index]!;
  const year = source.year!;
  const board = listBoard(sources, year);
  const first = signed.findIndex((other) => other.person === person);
  if (first !== index) {
    const what = `\`${person}\` har allerede underskrevet som nummer ${first + 1} på listen.`;
    return { what, fix: 'slet den ene underskrift.' };
  }
  const seat = board.find((member) => member.person === person);
  // Directors sign too; they are employed, so they have no party.
  const isElected = findSource(sources, 'mandates', year)?.data?.[person]?.party !== undefined;
  if (source.kind === 'accounts' && board.length > 0 && !seat && isElected) {
    const what = `\`${person}\` har underskrevet, men sidder ikke i bestyrelsen.`;
    return { what, fix: 'slet underskriften, eller ret bestyrelsen.' };
  }
  return judgeRole(board, signed, index, role ?? '');
}

function judgeRole(board: Seat[], signed: Signature[], index: number, role: string): Fault | undefined {
  const { person } = signed[index]!;
  const [office, word] = [officeOf(role), role.toLowerCase()];
  const seat = board.find((member) => member.person === person);
  if (!office || seat?.role === office) return undefined;
  if (seat) {
    const holder = board.find((member) => member.role === office)?.person;
    const is = seat.role ? OFFICES[seat.role] : 'menigt medlem';
    const what = `\`${person}\` har underskrevet som ${word}, men er ${is} i bestyrelsen.`;
    return { what, fix: holder ? `ret rollen; \`${holder}\` er ${word}.` : 'ret rollen, eller ret pladsen.' };
  }
  const other = signed.find((signature, at) => at < index && officeOf(signature.role ?? '') === office)?.person;
  const what = `\`${person}\` har underskrevet som ${word}, og det har \`${other}\` også.`;
  return other === undefined ? undefined : { what, fix: 'ret den ene rolle.' };
}

const OFFICES = { chair: 'formand', 'vice-chair': 'næstformand' } as const;
