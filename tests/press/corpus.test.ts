import { afterAll, beforeAll, expect, test } from 'vitest';
import { constructs } from './fixtures/corpus/constructs.ts';
import type { Construct } from './fixtures/corpus/parts.ts';
import { Cutter } from './helpers/cutter.ts';

/** Height of the text area in points, 242 mm. */
const PAGE_PT = 686;
/** Half a line. */
const STEP_PT = 7;
/** Offsets that have found most of what went wrong: the top, the middle, and around the last lines of the page. */
const FEW_PT = [0, 600, 651, 668];
const IS_FULL = process.env['CORPUS'] === 'full';

/** What no page can hold must be named; everything else must be printed whole. */
const IMPOSSIBLE = /higher than a page|longer than a page$|with the margins of the browser/;
const POSSIBLE_ALL_THE_SAME = 'roster in columns, longer than a page';

let cutter: Cutter;
beforeAll(async () => {
  cutter = await Cutter.open();
}, 60_000);
afterAll(() => cutter.close());

test.each(constructs)(
  '$name is printed whole wherever on the page it begins, or stopped by name',
  { timeout: IS_FULL ? 600_000 : 60_000 },
  async (construct) => {
    const isImpossible = IMPOSSIBLE.test(construct.name) && construct.name !== POSSIBLE_ALL_THE_SAME;
    for (const offset of offsetsOf(construct)) {
      const { result, difference, findings } = await cutter.cut(filler(offset) + construct.html);
      expect({ offset, result, difference, findings }).toMatchObject({ result: isImpossible ? 'stopped' : 'whole' });
    }
  },
);

function offsetsOf({ stepPt = STEP_PT }: Construct): number[] {
  return IS_FULL ? Array.from({ length: Math.ceil(PAGE_PT / stepPt) }, (_, index) => index * stepPt) : FEW_PT;
}

function filler(offset: number): string {
  return offset > 0 ? `<div style="height:${offset}pt">Afstand</div>` : '';
}
