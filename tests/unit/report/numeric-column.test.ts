import { expect, test } from 'vitest';
import { isNumeric } from '../../../src/report/numeric-column.ts';

test.each([[['1.234', '−12,5', '(3)']], [['3,4 pct.', '2 mio. kr.', '12 %', '–', '']], [['1\u00a0234', '+7']]])(
  'a column of numbers is one, with cells left empty: %j',
  (cells) => {
    expect(isNumeric(cells)).toBe(true);
  },
);

test.each([[['12', 'ukendt']], [['', '–']], [['2. marts', '3. april']], [['12-14', '15']], [[]]])(
  'a column with words, ranges or nothing is none: %j',
  (cells) => {
    expect(isNumeric(cells)).toBe(false);
  },
);
