import { formatKroner } from '../../../report/format.ts';
import { isAmountRow } from '../../../report/totals.ts';
import type { BoundAmount } from '../../../schemas/programme.ts';
import { listSources } from '../../../sources/select.ts';
import type { FieldPath, Source, Sources } from '../../../sources/sources.ts';
import { listAccounts } from '../../accounts.ts';
import { isAmount, listAmounts } from '../../amounts.ts';
import { meeting, table } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';

const TABLE = { '2030/accounts/resultat.mdx': table([{ id: 'resultat', amounts: [200, 100] }]) };
const agenda = (says: string) => ({
  agenda: [
    {
      title: 'Regnskab',
      text: `Året gav ${says}`,
      amounts: [{ says, edition: 2030, table: 'resultat', row: 'resultat', year: 2029 }],
    },
  ],
});

/** Amounts of an agenda that are not those of the accounts to which they are bound. */
export const boundAmounts: Rule = {
  id: 'program-beloeb',
  reason: 'Dagsordenen og beretningen fortæller om samme regnskab; er de uenige, er et af tallene forkert.',
  examples: {
    fails: { ...TABLE, 'programmes/2030/meeting.yaml': meeting(agenda('110 kr.')) },
    passes: { ...TABLE, 'programmes/2030/meeting.yaml': meeting(agenda('100 kr.')) },
  },
  subjects: listBound,
  check: (sources) => listBound(sources).flatMap((bound) => checkAmount(sources, bound)),
};

interface Bound {
  source: Source<'programmeMeeting'>;
  amount: BoundAmount;
  path: FieldPath;
  /** Text of the point of the agenda. */
  text: string;
}

function listBound(sources: Sources): Bound[] {
  return listSources(sources, 'programmeMeeting').flatMap((source) =>
    (source.data?.agenda ?? []).flatMap(({ amounts, text }, point) =>
      amounts.map((amount, index) => ({
        source,
        amount,
        path: ['agenda', point, 'amounts', index],
        text: text ?? '',
      })),
    ),
  );
}

function checkAmount(sources: Sources, { source, amount, path, text }: Bound): Problem[] {
  const tell = (field: string, what: string, fix: string) => [
    problem(source.file, source.fields.placeOf([...path, field]), what, fix),
  ];
  const { says, edition, table: slug, row: id, year } = amount;
  const [written] = listAmounts(says);
  if (!written) {
    return tell('says', `»${says}« er ikke et beløb i kroner.`, 'skriv det som i teksten: `28.763.264 kr.`');
  }
  if (!text.includes(says)) {
    return tell('says', `»${says}« står ikke i punktets tekst.`, 'ret teksten eller `says`, så de siger det samme.');
  }
  const found = listAccounts(sources, 'table', edition).find((candidate) => candidate.source.slug === slug);
  if (!found) return tell('table', `Udgaven ${edition} har ingen tabel \`${slug}\`.`, 'ret `edition` eller `table`.');
  const row = found.data.rows.filter(isAmountRow).find((candidate) => candidate.id === id);
  if (!row) return tell('row', `Tabellen \`${slug}\` i ${edition} har ingen række \`${id}\`.`, 'ret `row`.');
  const column = found.data.columns.indexOf(year);
  if (column === -1) {
    return tell('year', `Tabellen \`${slug}\` i ${edition} har ingen kolonne for ${year}.`, 'ret `year`.');
  }
  const exact = row.amounts[column];
  if (typeof exact !== 'number') {
    return tell('row', `»${row.label}« er ikke oplyst for ${year} i ${edition}.`, 'slet linjen.');
  }
  if (isAmount(written, exact)) return [];
  const what = `Her står »${says}«, men »${row.label}« for ${year} er ${formatKroner(exact)} kr. i ${found.source.file}.`;
  return tell('says', what, 'det forkerte af de to tal.');
}
