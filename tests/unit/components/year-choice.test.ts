import { expect, test } from 'vitest';
import { formatYearRules } from '../../../src/components/shared/year-choice.ts';

test('a cell is hidden when the box of one of its years is empty', () => {
  expect(formatYearRules([2025, 2024])).toBe(
    "main:has(#aar-2025:not(:checked)) [data-years~='2025'] { display: none; }\n" +
      "main:has(#aar-2024:not(:checked)) [data-years~='2024'] { display: none; }\n",
  );
});

test('what is told of several years is hidden when none of their boxes is full', () => {
  expect(
    formatYearRules(
      [],
      [
        [2024, 2025],
        [2025, 2024, 2024],
      ],
    ),
  ).toBe(
    "main:has(#aar-2025:not(:checked)):has(#aar-2024:not(:checked)) [data-any-year='2025 2024'] { display: none; }\n",
  );
});
