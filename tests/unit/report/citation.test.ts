import { expect, test } from 'vitest';
import { formatCitation } from '../../../src/report/citation.ts';

const page = { edition: 'KL’s beretning 2025', chapter: 'EU', revision: 'Revision 2, 1. maj 2026' };

test('a paragraph is cited with section, page and revision, and the day on which it was read', () => {
  const place = {
    section: 'Danmark ved roret',
    paragraph: 2,
    pdfPage: 39,
    address: 'https://example.org/2025/eu/#a_2',
  };
  expect(formatCitation(page, place, '3. maj 2026')).toBe(
    'KL’s beretning 2025, EU, »Danmark ved roret«, 2.\u00a0stykke, side\u00a039 i PDF-udgaven. Revision 2, 1. maj 2026. ' +
      'https://example.org/2025/eu/#a_2 (læst 3. maj 2026).',
  );
});

test('what is not known is left out', () => {
  expect(formatCitation({ ...page, revision: undefined }, { address: 'https://example.org/' }, '3. maj 2026')).toBe(
    'KL’s beretning 2025, EU. https://example.org/ (læst 3. maj 2026).',
  );
});
