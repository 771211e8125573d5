/** Whether a share is what words make of it: `godt en tredjedel`, `mere end halvdelen`, `omkring 60 pct.` */
import type { TextNumber } from './numbers.ts';

/** Shares closer together than this are the same in running text, when no word says how rough the number is. */
const USUAL = 0.04;

/**
 * Whether a share fits the number in a text.
 *
 * @param share the exact share, as a part of 1
 * @param number a share or per cent of the text
 * @param before the text before it, whose last words say how rough it is
 */
export function isShareStated(share: number, number: TextNumber, before: string): boolean {
  const stated = number.kind === 'pct' ? number.value / 100 : number.value;
  const isExact = number.kind === 'pct' || number.step < 0.03;
  // `godt en tredjedel` is a little more; nobody says it of a half.
  const reach = /(?:godt|knap|næsten|lidt over|lidt under|lige over|lige under)[ \n]$/i.test(before) ? 0.1 : 0.16;
  if (/(?:over|mere end|mindst|godt)[ \n]$/i.test(before)) return share > stated - 0.005 && share < stated + reach;
  if (/(?:under|mindre end|højst|knap|næsten)[ \n]$/i.test(before)) {
    return share < stated + 0.005 && share > stated - reach;
  }
  if (/(?:omkring|cirka|ca\.)[ \n]$/i.test(before)) return Math.abs(share - stated) <= 0.05;
  return Math.abs(share - stated) <= (isExact ? 0.012 : USUAL);
}
