import type { Source, Sources } from '../../../sources/sources.ts';
import { listYears } from '../../../sources/select.ts';
import { listAccounts } from '../../accounts.ts';
import type { AccountsSource } from '../../accounts.ts';
import { statement } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { officeOf } from '../../names/bodies.ts';
import { findNearestMandate } from '../../names/people.ts';
import { listCodes } from '../../text.ts';
import { listBoard, signatories } from './signatories.ts';

type Statement = AccountsSource<'statement'>;

const signed = (...ids: string[]) => statement({ signatories: ids.map((person) => ({ person })) });

/** Signatures of the board's statement, against those of the year before. */
export const signatoriesThen: Rule = {
  id: 'paategning-aaret-foer',
  reason:
    'Direktøren står i ingen bestyrelse, og nogle udgaver har ingen; da er underskrifterne fra året før det eneste at holde op imod.',
  examples: {
    fails: {
      '2029/accounts/paategning.mdx': signed('bo-ravn', 'ida-lund'),
      '2030/accounts/paategning.mdx': signed('bo-ravn'),
    },
    passes: {
      '2029/accounts/paategning.mdx': signed('bo-ravn', 'ida-lund'),
      '2030/accounts/paategning.mdx': signed('bo-ravn', 'ida-lund'),
    },
  },
  subjects: (sources) => listPairs(sources),
  check: (sources, { found }) => {
    // A list that has a finding of its own is no measure for the next one.
    const doubted = new Set(found.flatMap(({ rule, file }) => (rule === signatories.id ? [file] : [])));
    return listPairs(sources)
      .filter(({ now, before }) => !doubted.has(now.source.file) && !doubted.has(before.source.file))
      .flatMap(({ now, before }) => checkPair(sources, now, before));
  },
};

/** Each statement with that of the year before. */
function listPairs(sources: Sources): { now: Statement; before: Statement }[] {
  return listYears(sources).flatMap((year) => {
    const [now] = listAccounts(sources, 'statement', year);
    const [before] = listAccounts(sources, 'statement', year - 1);
    return now && before ? [{ now, before }] : [];
  });
}

function listSigned({ data }: Statement): string[] {
  return data.signatories.map(({ person }) => person);
}

function checkPair(sources: Sources, now: Statement, before: Statement): Problem[] {
  const year = now.source.year!;
  const [ids, then] = [listSigned(now), listSigned(before)];
  const board = new Set(listBoard(sources, year).map(({ person }) => person));
  const boardThen = new Set(listBoard(sources, year - 1).map(({ person }) => person));
  // A board whose seats are given has a rule of its own; only those outside it are compared here.
  const isOutside = (id: string) => board.size === 0 || !(board.has(id) || boardThen.has(id));
  const partyOf = (id: string) => findNearestMandate(sources, year, id)?.party;
  const gone = then.filter((id) => !ids.includes(id) && isOutside(id));
  const fresh = ids.filter((id, at) => !then.includes(id) && ids.indexOf(id) === at && isOutside(id));
  // A seat stays with its party until the next election: somebody new follows somebody of the same party.
  const strange = fresh.filter((id) => {
    const at = gone.findIndex((left) => partyOf(left) === partyOf(id));
    if (at !== -1) gone.splice(at, 1);
    return at === -1;
  });
  return [
    ...(gone.length > strange.length ? [tellGone(now, before, gone)] : []),
    ...strange.flatMap((id) => (gone.length > 0 ? tellStrange(now, before, id, gone) : [])),
    ...checkRoles(now, before),
  ];
}

function tellGone({ source, data }: Statement, before: Statement, gone: string[]): Problem {
  // Where the first of them stood the year before.
  const index = Math.min(listSigned(before).indexOf(gone[0]!), data.signatories.length - 1);
  const what = `${listCodes(gone)} underskrev i ${before.source.year}, men ikke i ${source.year}, og ingen er kommet i stedet.`;
  const fix = 'tilføj underskriften, eller lad den mangle, hvis det er rigtigt.';
  return warning(source.file, placeOfSignature(source, index), what, fix);
}

function tellStrange({ source, data }: Statement, before: Statement, id: string, gone: string[]): Problem {
  const index = data.signatories.findIndex(({ person }) => person === id);
  const what = `\`${id}\` underskrev ikke i ${before.source.year}, og ingen fra samme parti er gået ud.`;
  const fix = `ret navnet, hvis det skulle være ${listCodes(gone)}.`;
  return warning(source.file, placeOfSignature(source, index), what, fix);
}

/** Roles that another one signed with the year before, though both still sign, and roles that nobody signs with any more. */
function checkRoles({ source, data }: Statement, before: Statement): Problem[] {
  return before.data.signatories.flatMap(({ person, role = '' }) => {
    const office = officeOf(role);
    const same = data.signatories.findIndex((signature) => signature.person === person);
    if (!office || same === -1) return [];
    const now = data.signatories.findIndex((signature) => officeOf(signature.role ?? '') === office);
    if (now === same) return [];
    const who = now === -1 ? 'ingen' : `\`${data.signatories[now]!.person}\``;
    const what = `I ${before.source.year} underskrev \`${person}\` som ${role.toLowerCase()}; i ${source.year} har ${who} den rolle.`;
    const fix = 'ret `role`, eller lad den stå, hvis der er kommet en ny.';
    return [warning(source.file, placeOfSignature(source, now === -1 ? same : now), what, fix)];
  });
}

function placeOfSignature({ fields }: Source, index: number) {
  return fields.placeOf(['signatories', index]);
}
