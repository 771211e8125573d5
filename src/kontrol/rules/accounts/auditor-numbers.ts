import type { Sources } from '../../../sources/sources.ts';
import { listAccounts } from '../../accounts.ts';
import type { AccountsSource } from '../../accounts.ts';
import { mdx } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';

type Audit = AccountsSource<'audit'>;

/** A number of the firm or of an auditor, with where it stands. */
interface Registered {
  of: string;
  number: string;
  audit: Audit;
  path: PropertyKey[];
}

const audit = (cvr: string) =>
  mdx({
    title: 'Påtegning',
    kind: 'audit',
    order: 50,
    place: 'Klitby',
    date: '2031-03-14',
    firm: 'Revisorerne',
    firmForm: 'Revisionspartnerselskab',
    cvr,
    auditors: [{ name: 'Ea Lund', title: 'Revisor', registration: 'mne00001' }],
  });

/** The numbers by which public registers know the auditors: the firm's CVR number and each auditor's own. */
export const auditorNumbers: Rule = {
  id: 'revisor-numre',
  reason: 'Revisors numre kan slås op; et forkert nummer peger på en anden, og det gør påtegningen værdiløs.',
  examples: {
    fails: { '2030/accounts/revisor.mdx': audit('33771213') },
    passes: { '2030/accounts/revisor.mdx': audit('33771231') },
  },
  subjects: (sources) => listAccounts(sources, 'audit'),
  check: (sources) => {
    const audits = listAccounts(sources, 'audit');
    const impossible = audits.flatMap(checkCvr);
    const odd = new Set(impossible.map(({ file }) => file));
    return [
      ...impossible,
      // A number that cannot be a CVR number is told once.
      ...findOdd(audits.filter(({ source }) => !odd.has(source.file)).map(toFirm), 'CVR-nummeret'),
      ...findOdd(audits.flatMap(listAuditors), 'nummeret'),
      ...audits.flatMap((one) => findShared(sources, one)),
    ];
  },
};

const WEIGHTS = [2, 7, 6, 5, 4, 3, 2, 1];

/** Danish company numbers, weighted digit by digit, are divisible by 11. */
function isCvr(number: string): boolean {
  return [...number].reduce((sum, digit, at) => sum + Number(digit) * (WEIGHTS[at] ?? 0), 0) % 11 === 0;
}

function checkCvr({ source: { file, fields }, data: { cvr } }: Audit): Problem[] {
  if (isCvr(cvr)) return [];
  const what = `CVR-nummeret ${cvr} kan ikke findes: Det består ikke prøven på sit sidste ciffer.`;
  return [warning(file, fields.placeOf(['cvr']), what, 'skriv nummeret, som det står i revisors påtegning.')];
}

function toFirm(audit: Audit): Registered {
  return { of: audit.data.firm, number: audit.data.cvr, audit, path: ['cvr'] };
}

function listAuditors(audit: Audit): Registered[] {
  return audit.data.auditors.map(({ name, registration }, index) => ({
    of: name,
    number: registration,
    audit,
    path: ['auditors', index, 'registration'],
  }));
}

/** Numbers that differ from the one that another edition gives the same firm or person. */
function findOdd(all: readonly Registered[], word: string): Problem[] {
  return all.flatMap(({ of, number, audit: { source }, path }) => {
    const others = all.filter((other) => other.of === of && other.audit.source !== source);
    const [other] = others;
    if (!other || others.some((one) => one.number === number)) return [];
    const there = `${other.audit.source.file}:${other.audit.source.fields.placeOf(other.path).line}`;
    const what = `${of} har her ${word} ${number}, men ${other.number} i ${there}.`;
    return [warning(source.file, source.fields.placeOf(path), what, 'find ud af, hvilket der er rigtigt.')];
  });
}

/** One number for two auditors of a statement; the one who has another number elsewhere is told there. */
function findShared(sources: Sources, audit: Audit): Problem[] {
  const own = listAuditors(audit);
  const elsewhere = listAccounts(sources, 'audit').filter((other) => other.source !== audit.source);
  const isKnown = ({ of }: Registered) => elsewhere.flatMap(listAuditors).some((other) => other.of === of);
  return own.flatMap((one, index) => {
    const first = own.findIndex(({ number }) => number === one.number);
    if (first === index || isKnown(one) || isKnown(own[first]!)) return [];
    const what = `${one.of} og ${own[first]!.of} har samme nummer, ${one.number}.`;
    const { source } = audit;
    return [warning(source.file, source.fields.placeOf(one.path), what, 'skriv hver revisors eget nummer.')];
  });
}
