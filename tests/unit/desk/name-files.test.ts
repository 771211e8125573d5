import { expect, test } from 'vitest';
import { nameFiles } from '../../../src/desk/server/name-files.ts';
import { chapter, parseExample } from '../../../src/kontrol/example.ts';
import { danish } from '../../../src/sources/dictionary.ts';

const sources = parseExample(
  {
    'people.yaml': 'asta-lyngbo: { name: Asta Lyngbo }\n',
    '2029/chapters/natur.mdx': chapter('Nyt.').replace(/^title: .*$/m, 'title: Naturen'),
    '2030/chapters/natur.mdx': chapter('Nyt.').replace(/^title: .*$/m, 'title: Naturen'),
  },
  danish,
);

test.each([
  ['tilføj personen i content/people.yaml.', 'tilføj personen i »Personer«.'],
  ['ret `people.yaml:3`.', 'ret »Personer«, linje 3.'],
  [
    'Filen er næsten ord for ord chapters/natur.mdx: Er den en kopi?',
    'Filen er næsten ord for ord »Naturen«: Er den en kopi?',
  ],
  ['Det står i content/2029/chapters/natur.mdx:12.', 'Det står i »Naturen« 2029, linje 12.'],
  ['mente du `title`? Alle felter: content/README.md#kapitel', 'mente du `title`?'],
  ['se content/README.md.', 'se content/README.md.'],
  ['lav `site.yaml`.', 'lav `site.yaml`.'],
])('a file is called what the desk calls it: %s', (told, named) => {
  expect(nameFiles(sources, '2030/chapters/eu.mdx', told)).toBe(named);
});
