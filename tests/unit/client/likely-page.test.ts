import { expect, test } from 'vitest';
import { findLikelyPage } from '../../../src/client/likely-page.ts';

const PAGES = [
  '/',
  '/2025/',
  '/2025/oekonomi/',
  '/2025/klima/klimahandling/',
  '/2024/sundhed-og-aeldre/',
  '/personer/',
];

test.each([
  ['another case', '/2025/OEKONOMI/', '/2025/oekonomi/'],
  ['no slash at the end', '/2025/oekonomi', '/2025/oekonomi/'],
  ['Danish letters, as browsers encode them', '/2024/Sundhed%20og%20%C3%A6ldre/', '/2024/sundhed-og-aeldre/'],
  ['no Danish letters', '/2025/okonomi', '/2025/oekonomi/'],
  ['doubled slashes', '//2025//klima/klimahandling', '/2025/klima/klimahandling/'],
  ['a file name of old', '/Personer/index.html', '/personer/'],
  ['a page that the edition does not have', '/2025/findes-ikke/', '/2025/'],
])('%s leads to the page that was meant', (_, pathname, page) => {
  expect(findLikelyPage(pathname, PAGES)).toBe(page);
});

test.each(['/', '/helt/andet/', '/%E0%A4%A/', '/2019/', '/<script>'])('for %s nothing is guessed', (pathname) => {
  expect(findLikelyPage(pathname, PAGES)).toBeUndefined();
});
