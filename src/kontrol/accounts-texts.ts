/** The amounts that the texts of an edition's accounts give, wherever they stand. */
import { toString } from 'mdast-util-to-string';
import type { Source, Sources } from '../sources/sources.ts';
import type { SourcePosition } from '../sources/positions.ts';
import { listSources } from '../sources/select.ts';
import { attribute, listTags } from '../report/mdx.ts';
import { isAmount, listAmounts } from './amounts.ts';
import type { TextAmount } from './amounts.ts';
import { listBlocks } from './blocks.ts';
import type { Block } from './blocks.ts';

export interface PlacedAmount {
  amount: TextAmount;
  source: Source<'accounts'>;
  place: SourcePosition;
  /** The text it stands in. */
  block: Block;
}

/** Fields of the accounts that are sentences. The others are titles, labels and names. */
const SENTENCES = new Set(['lead', 'note', 'notGiven']);

/** The texts of a file of the accounts that say something about it. Statements are said by others, and count too. */
export function listAccountsBlocks(source: Source): Block[] {
  return listBlocks(source).filter(({ type, path }) => type !== 'field' || SENTENCES.has(String(path[0])));
}

const known = new WeakMap<Sources, Map<number | undefined, readonly PlacedAmount[]>>();

/** Amounts in the running text of an edition's accounts, and those of key figures, whose unit stands apart. */
export function listAccountsAmounts(sources: Sources, year: number | undefined): readonly PlacedAmount[] {
  const kept = known.get(sources) ?? new Map<number | undefined, readonly PlacedAmount[]>();
  known.set(sources, kept);
  const amounts = kept.get(year) ?? listSources(sources, 'accounts', year).flatMap(readAmounts);
  kept.set(year, amounts);
  return amounts;
}

function readAmounts(source: Source<'accounts'>): PlacedAmount[] {
  const told = listAccountsBlocks(source).flatMap((block) =>
    listAmounts(block.text)
      // `63 ud af hver 100 kr.` is a share, `pr. 100 kr.` a measure.
      .filter(({ index }) => !/(?<!\p{sc=Latn})(?:hver|pr\.)\s+$/u.test(block.text.slice(0, index)))
      .map((amount) => ({ amount, source, block, place: block.placeOf(amount.index) })),
  );
  const figures = (source.tree ? listTags(source.tree) : [])
    .filter(({ name }) => name === 'KeyFigure')
    .flatMap((tag) => {
      // Its sentence stands first here, so that it reads as other sentences do: what it is, then how much.
      const text = `${toString(tag)} ${attribute(tag, 'value')} ${attribute(tag, 'unit')}`;
      const place = tag.position!.start;
      const block: Block = { type: 'attribute', text, placeOf: () => place, inside: ['KeyFigure'], path: ['value'] };
      return listAmounts(text)
        .slice(-1)
        .map((amount) => ({ amount, source, block, place }));
    });
  return [...told, ...figures];
}

/**
 * Whether the texts of an edition's accounts give an amount, rounded as they round.
 *
 * @param steps how many steps of its last digit the text's amount must have; a coarse one fits too many amounts.
 */
export function isTold(sources: Sources, year: number | undefined, kroner: number, steps = 1000): boolean {
  return (
    kroner !== 0 &&
    listAccountsAmounts(sources, year).some(
      ({ amount }) => amount.unitKroner * steps <= Math.abs(kroner) && isAmount(amount, kroner),
    )
  );
}
