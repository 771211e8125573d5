import { describe, expect, test } from 'vitest';
import { describeStage, describeTrouble } from '../../../src/build/build-log.ts';

describe('progress', () => {
  test.each([
    ['content', 'Syncing content', 'Læser indholdet …'],
    ['vite', '✓ built in 54ms', 'Bygger siderne …'],
    ['build', 'Waiting for integration "press", hook "astro:build:done"...', undefined],
    ['@astrojs/sitemap', '`sitemap-index.xml` created at `dist`', undefined],
    ['search', '34 sider kan søges', 'Indekserer: 34 sider kan søges'],
  ])('of %s is Danish or left out: %s', (label, message, shown) => {
    expect(describeStage({ label, message })).toBe(shown);
  });
});

describe('a warning or an error', () => {
  test.each([
    ['press', 'Bemærk på side 3: Siden er tynd.', 'Bemærk på side 3: Siden er tynd.'],
    ['vite', 'Some chunks are large.', '[vite] Some chunks are large.'],
    ['build', 'Caught error rendering /2030/natur: TypeError: no', 'Siden /2030/natur kunne ikke bygges.'],
  ])('of %s is printed when somebody can act on it', (label, message, printed) => {
    expect(describeTrouble({ label, message })).toBe(printed);
  });

  test.each([
    ['press', 'An unhandled error occurred while running the "astro:build:done" hook'],
    ['vite', '\u001b[31m✗\u001b[39m Build failed in 1.16s'],
    [null, 'TypeError: no\n    at kommuner (file:///a.mjs:16:8)'],
    ['content', 'data store cleared (force)'],
    ['glob-loader', 'No files found matching "[0-9]*/revisions.yaml" in directory "content"'],
    [
      'content',
      'The collection "revisions" does not exist or is empty. Please check your content config file for errors.',
    ],
  ])('of %s is left out when another message says it, or nobody can act on it: %s', (label, message) => {
    expect(describeTrouble({ label, message })).toBeUndefined();
  });
});
