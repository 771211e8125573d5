/** What the rule on totals says of each kind of slip. */
import type { Source } from '../../../sources/sources.ts';
import { formatKroner } from '../../../report/format.ts';
import { isAmountRow } from '../../../report/totals.ts';
import type { WrongTotal } from '../../../report/totals.ts';
import type { AccountsTable } from '../../../schemas/accounts.ts';
import { problem } from '../../finding.ts';
import type { Problem } from '../../finding.ts';
import type { WrongCell } from '../../wrong-cells.ts';

/** A `sum` that leaves out one row, or holds one too many. */
export interface Misread {
  /** Position of the total among the rows. */
  index: number;
  label: string;
  /** The row that its `sum` leaves out, or takes too much. */
  id: string;
  /** What that row is called. */
  row: string;
  isMissing: boolean;
}

/** Words for a total whose `sum` lists the wrong rows. */
export function describeMisread({ file, fields }: Source, { index, label, id, isMissing }: Misread): Problem {
  const what = isMissing
    ? `»${label}« stemmer, når \`${id}\` regnes med, men \`sum\` har den ikke.`
    : `»${label}« stemmer, når \`${id}\` ikke regnes med, men \`sum\` har den.`;
  const fix = isMissing ? `tilføj \`${id}\` i \`sum\`.` : `slet \`${id}\` i \`sum\`.`;
  return problem(file, fields.placeOf(['rows', index, 'sum']), what, fix);
}

/** Words for a total that is off by just one row in one column: the wrong rows, or a wrong amount. */
export function describeDoubtful(
  { file, fields }: Source,
  { index, label, id, row, isMissing }: Misread,
  { year, computedKroner, statedKroner }: WrongTotal,
): Problem {
  const [computed, stated] = [formatKroner(computedKroner), formatKroner(statedKroner)];
  const what = `»${label}« ${year} stemmer ikke: linjerne giver ${computed} kr., der står ${stated} kr. Forskellen er så stor som »${row}«.`;
  const other = isMissing
    ? `hører »${row}« med i summen, så tilføj \`${id}\` i \`sum\``
    : `hører »${row}« ikke med i summen, så slet \`${id}\` i \`sum\``;
  const fix = `se efter i regnskabet: er et beløb tastet forkert, så ret det; ${other}.`;
  return problem(file, fields.placeOf(['rows', index, 'amounts']), what, fix);
}

/** Words for a row whose two amounts stand in each other's columns. */
export function describeSwapped(
  source: Source,
  data: AccountsTable,
  { row, index }: WrongCell,
  wrong: WrongTotal,
): Problem {
  const what = `De to beløb i »${row.label}« er byttet om: den anden vej går ${nameTotal(source, data, wrong)} op i begge kolonner.`;
  const fix = `skriv \`amounts: [${[...row.amounts].reverse().join(', ')}]\`.`;
  return problem(source.file, source.fields.placeOf(['rows', index, 'amounts']), what, fix);
}

/** Words for the one amount that makes sums wrong. */
export function describeCell(source: Source, data: AccountsTable, cell: WrongCell, wrong: WrongTotal): Problem {
  const place = source.fields.placeOf(['rows', cell.index, 'amounts']);
  const [stated, right] = [formatKroner(cell.stated), formatKroner(cell.right)];
  const hint = explainDifference(cell.right - cell.stated);
  if (wrong.row === cell.row.id) {
    const what = `»${cell.row.label}« ${cell.year} stemmer ikke: linjerne giver ${right} kr., der står ${stated} kr.`;
    return problem(source.file, place, what, `summen, eller ${listParts(source, data, wrong)}; ${hint}`);
  }
  const sum = nameTotal(source, data, wrong);
  if (cell.stated === -cell.right) {
    const what = `»${cell.row.label}« ${cell.year} har mistet sit fortegn: med ${right} kr. går ${sum} op.`;
    return problem(source.file, place, what, `skriv \`${cell.right}\`, hvis det er årets tal; ${hint}`);
  }
  const what = `»${cell.row.label}« ${cell.year} er ${stated} kr., og så går ${sum} ikke op${tellWitness(cell)}`;
  // The sum may be the one that was mistyped, where nobody else says so.
  const other = cell.witness
    ? ''
    : ` ellers er summen gal, og linjerne giver ${formatKroner(wrong.computedKroner)} kr.;`;
  return problem(source.file, place, what, `skriv \`${cell.right}\`, hvis det er årets tal;${other} ${hint}`);
}

function tellWitness({ witness, year, right }: WrongCell): string {
  if (!witness) return `; det gør den med ${formatKroner(right)} kr.`;
  return `. Udgaven ${witness.edition} siger ${formatKroner(right)} kr. for ${year} (${witness.file}:${witness.line}).`;
}

/** Words for a total that does not hold, when nothing says which amount is wrong. */
export function describeTotal(source: Source, data: AccountsTable, wrong: WrongTotal): Problem {
  const index = data.rows.findIndex((row) => isAmountRow(row) && row.id === wrong.row);
  const [computed, stated] = [formatKroner(wrong.computedKroner), formatKroner(wrong.statedKroner)];
  const what = `»${wrong.label}« ${wrong.year} stemmer ikke: linjerne giver ${computed} kr., der står ${stated} kr.`;
  const hint = explainDifference(wrong.computedKroner - wrong.statedKroner);
  const fix = `summen, eller ${listParts(source, data, wrong)}; ${hint}`;
  return problem(source.file, source.fields.placeOf(['rows', index, 'amounts']), what, fix);
}

/** `"Indtægter i alt" på linje 20`. */
function nameTotal(source: Source, { rows }: AccountsTable, { row: id, label }: WrongTotal): string {
  const index = rows.findIndex((row) => isAmountRow(row) && row.id === id);
  return `»${label}« på linje ${source.fields.placeOf(['rows', index, 'amounts']).line}`;
}

/** `en af linjerne "Kontingent" (14) og "Tilskud" (17)`. */
function listParts(source: Source, { rows }: AccountsTable, wrong: WrongTotal): string {
  const total = rows.find((row) => isAmountRow(row) && row.id === wrong.row);
  const ids = total && isAmountRow(total) ? (total.sum ?? []) : [];
  const parts = rows.flatMap((row, index) =>
    isAmountRow(row) && ids.includes(row.id)
      ? [`»${row.label}« (linje ${source.fields.placeOf(['rows', index, 'amounts']).line})`]
      : [],
  );
  return parts.length === 1 ? parts[0]! : `${parts.slice(0, -1).join(', ')} eller ${parts.at(-1)}`;
}

/** Words for the difference, with a hint when it is a multiple of nine: swapped digits leave one. */
export function explainDifference(kroner: number): string {
  const difference = `forskellen er ${formatKroner(Math.abs(kroner))} kr.`;
  return kroner % 9 === 0 ? `${difference} (går 9 op i den, er det ofte to ombyttede cifre).` : difference;
}
