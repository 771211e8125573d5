import { expect, test } from 'vitest';
import { describeYear } from '../../../src/desk/page/overview/new-dialogs.tsx';

test.each([
  ['2026', undefined],
  ['2025', 'Udgaven 2025 findes allerede.'],
  ['26', 'Skriv årstallet med fire cifre.'],
  ['', 'Skriv årstallet med fire cifre.'],
  ['2030', 'Den nyeste udgave er 2025, så den næste er 2026.'],
])('beside the editions 2025 and 2024, %j is told: %s', (year, told) => {
  expect(describeYear(year, [2025, 2024])).toBe(told);
});
