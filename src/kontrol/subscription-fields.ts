/** The fields of a kontingent against each other, its text and the years beside it. */
import type { FieldPath, Source, Sources } from '../sources/sources.ts';
import { formatDecimal } from '../report/format.ts';
import type { Subscription } from '../schemas/accounts.ts';
import { listAccounts } from './accounts.ts';
import type { AccountsSource } from './accounts.ts';
import { listAmounts, listPercents } from './amounts.ts';
import { listBlocks } from './blocks.ts';
import { findCulprit } from './culprit.ts';

/** The components' sum in per cent, without the error of binary fractions. */
export function sumPercents({ components }: Subscription): number {
  return Math.round(components.reduce((total, { percent }) => total + percent, 0) * 1000) / 1000;
}

/** Whether a note tells readers that numbers disagree: in words, or by giving the numbers that follow. */
export function explains(note: string | undefined, percents: readonly number[]): boolean {
  if (!note) return false;
  if (/stemmer ikke|passer ikke|går ikke op|uenig|afvig|rund(?:er|et|ing)|til forskel/iu.test(note)) return true;
  return percents.some((percent) => note.includes(`${formatDecimal(Math.abs(percent), 1)} pct.`));
}

/** A percentage of the fields that is most likely wrong. */
export interface WrongPercent {
  path: FieldPath;
  /** Label of the component; none for the whole change. */
  label: string | undefined;
  stated: number;
  right: number;
}

/** The component, or the whole change, that the text gives differently and that makes the sum hold. */
export function findWrongPercent(sources: Sources, found: AccountsSource<'subscription'>): WrongPercent | undefined {
  const { data } = found;
  const sum = sumPercents(data);
  if (Math.abs(data.totalPercent - sum) > 1e-9 && !explains(data.note, [sum])) return findInSum(sources, found);
  return findUntold(found);
}

interface PercentField {
  path: FieldPath;
  label: string | undefined;
  stated: number;
}

function listFields({ components, totalPercent }: Subscription): PercentField[] {
  return [
    ...components.map(({ label, percent }, index) => ({
      path: ['components', index, 'percent'],
      label,
      stated: percent,
    })),
    { path: ['totalPercent'], label: undefined, stated: totalPercent },
  ];
}

function findInSum(sources: Sources, { source, data }: AccountsSource<'subscription'>): WrongPercent | undefined {
  const gap = data.totalPercent - sumPercents(data);
  const told = new Set(listTold(source, data));
  const before = findRate(sources, data.year - 1);
  const culprit = findCulprit(
    listFields(data).map(({ path, label, stated }) => {
      const isTotal = label === undefined;
      const right = stated + (isTotal ? -gap : gap);
      const isTold = (percent: number) =>
        told.has(round(Math.abs(percent))) ||
        (isTotal && before !== undefined && isGrown(before.rateOere, data.rateOere, percent));
      return {
        path,
        label,
        // Ten times the percentage is whole, so that digits can be compared.
        stated: Math.round(stated * 10),
        right: Math.round(right * 10),
        isConfirmed: isTold(stated) && !isTold(right),
        isKnown: isTold(right) && !isTold(stated),
      };
    }),
  );
  return culprit && { ...culprit, stated: culprit.stated / 10, right: culprit.right / 10 };
}

/** The only field that no text gives, when the texts give one other number twice: in the text and in the note. */
function findUntold({ source, data }: AccountsSource<'subscription'>): WrongPercent | undefined {
  const told = listTold(source, data);
  const fields = listFields(data);
  const untold = fields.filter(({ stated }) => !told.includes(Math.abs(stated)));
  const unknown = new Set(
    listPercentsOf(listText(source)).filter((percent) => fields.every(({ stated }) => Math.abs(stated) !== percent)),
  );
  const [field, right] = [untold[0], [...unknown][0]];
  if (!field || right === undefined || untold.length > 1 || unknown.size > 1) return undefined;
  const signed = right * (field.stated < 0 ? -1 : 1);
  const sum = sumPercents(data) + (field.label === undefined ? 0 : signed - field.stated);
  const isSum = field.label !== undefined && told.includes(round(sum));
  const isTwice = told.filter((percent) => percent === right).length > 1;
  return isSum || isTwice ? { ...field, right: signed } : undefined;
}

function listTold(source: Source, { note = '' }: Subscription): number[] {
  return listPercentsOf([...listText(source), note]);
}

function listPercentsOf(texts: readonly string[]): number[] {
  return texts.flatMap((text) => listPercents(text).map(({ percent }) => percent));
}

function round(percent: number): number {
  return Math.round(percent * 1000) / 1000;
}

/** The texts of the section, without what its fields give. */
export function listText(source: Source): string[] {
  return listBlocks(source)
    .filter(({ type }) => type !== 'field')
    .map(({ text }) => text);
}

/** The kontingent of a year, in whichever edition gives it. */
export function findRate(sources: Sources, year: number): Subscription | undefined {
  return listAccounts(sources, 'subscription').find(({ data }) => data.year === year)?.data;
}

/** Rounding error of a change that is stated with one decimal, and a little for binary fractions. */
const ROUNDING_PERCENT = 0.05 + 1e-9;

/** Whether a rate is another one raised by a percentage. */
export function isGrown(beforeOere: number, oere: number, percent: number): boolean {
  return Math.abs((oere / beforeOere - 1) * 100 - percent) <= ROUNDING_PERCENT;
}

/** Whether a rate fits the rates of the years beside it; `undefined` when none is known. */
export function fitsBeside(sources: Sources, data: Subscription, oere: number): boolean | undefined {
  const before = findRate(sources, data.year - 1);
  const after = findRate(sources, data.year + 1);
  const fits = [
    before && isGrown(before.rateOere, oere, data.totalPercent),
    after && isGrown(oere, after.rateOere, after.totalPercent),
  ].filter((fit) => fit !== undefined);
  return fits.length === 0 ? undefined : fits.some((fit) => fit);
}

/**
 * The rate that the text gives where the field has another one, and the text is right: the years beside it say so, or the
 * rate stands in several texts.
 */
export function findWrongRate(sources: Sources, { source, data }: AccountsSource<'subscription'>): number | undefined {
  const own = listRates(listText(source));
  const notes = listAccounts(sources, 'subscription').flatMap(({ data: { note = '' } }) => listRates([note]));
  if ([...own, ...notes].includes(data.rateOere) || fitsBeside(sources, data, data.rateOere)) return undefined;
  const isTwice = (rate: number) => [...own, ...notes].filter((other) => other === rate).length > 1;
  const others = listAccounts(sources, 'subscription').map((other) => other.data.rateOere);
  return own.find((rate) => !others.includes(rate) && (isTwice(rate) || fitsBeside(sources, data, rate)));
}

/** Amounts with øre, in øre. */
function listRates(texts: readonly string[]): number[] {
  return texts.flatMap((text) =>
    listAmounts(text).flatMap(({ kroner, unitKroner }) => (unitKroner < 1 ? Math.round(kroner * 100) : [])),
  );
}
