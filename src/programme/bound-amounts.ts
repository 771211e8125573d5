/** Amounts of a programme's texts that stand in an edition's accounts, as links to their rows. */
import type { BoundAmount } from '../schemas/programme.ts';
import { ACCOUNTS, editionPath } from '../report/addresses.ts';
import { rowAnchor } from '../report/page-anchors.ts';
import { bindSpaces } from '../report/typography.ts';

/** A run of a text; one with an address is a link. */
export interface TextRun {
  text: string;
  href?: string;
}

/** Where the row stands on the web. */
export function boundPath({ edition, table, row }: BoundAmount): string {
  return `${editionPath(edition, ACCOUNTS)}#${rowAnchor(table, row)}`;
}

/** Whether the accounts have all amounts of a point as those of the year before their own. */
export function isOfYearBefore({ amounts }: { amounts: readonly BoundAmount[] }): boolean {
  return amounts.every(({ edition, year }) => year === edition - 1);
}

/**
 * A text in runs, with each bound amount as a link to its row the first time it stands there.
 *
 * @param editions years of editions that are there to be linked to
 */
export function linkAmounts(text: string, amounts: readonly BoundAmount[], editions: readonly number[]): TextRun[] {
  let runs: TextRun[] = [{ text: bindSpaces(text) }];
  for (const amount of amounts.filter(({ edition }) => editions.includes(edition))) {
    runs = runs.flatMap((run) => (run.href ? [run] : splitAt(run.text, bindSpaces(amount.says), boundPath(amount))));
  }
  return runs;
}

function splitAt(text: string, words: string, href: string): TextRun[] {
  const at = text.indexOf(words);
  if (at === -1) return [{ text }];
  const runs = [{ text: text.slice(0, at) }, { text: words, href }, { text: text.slice(at + words.length) }];
  return runs.filter((run) => run.text !== '');
}
