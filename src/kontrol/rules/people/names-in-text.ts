import type { Source, Sources } from '../../../sources/sources.ts';
import { listBlocks, listProseSources } from '../../blocks.ts';
import type { Block } from '../../blocks.ts';
import { chapter, people } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { distance } from '../../nearest.ts';
import { findSource, listSources } from '../../../sources/select.ts';

/** Two to four words with capitals in a row. */
const NAME = /\p{Lu}[\p{L}\p{M}’-]+(?: \p{Lu}[\p{L}\p{M}’-]+){1,3}/gu;

/** Letters that a misspelt name may be off by. */
const MOST_LETTERS = 2;

/** Names in running text that are nearly, or only the first part of, a name that the edition knows. */
export const namesInText: Rule = {
  id: 'navn-i-tekst',
  reason: 'Et navn, der er stavet forkert, er den fejl, som den, det gælder, altid opdager.',
  examples: {
    fails: {
      'people.yaml': people({ 'anders-ravn': 'Anders Ravnkilde' }),
      '2030/chapters/natur.mdx': chapter('Borgmester Anders Ravnskilde åbnede stranden.'),
    },
    passes: {
      'people.yaml': people({ 'anders-ravn': 'Anders Ravnkilde' }),
      '2030/chapters/natur.mdx': chapter('Borgmester Anders Ravnkilde åbnede stranden.'),
    },
  },
  subjects: (sources) => (listNames(sources).length > 0 ? listProseSources(sources) : []),
  check: (sources) => {
    const names = listNames(sources);
    return listProseSources(sources).flatMap((source) =>
      listBlocks(source).flatMap((block) => checkBlock(source, block, names)),
    );
  },
};

/** Names of people, and of the auditors, who hold no seats. */
function listNames(sources: Sources): string[] {
  const auditors = listSources(sources, 'accounts').flatMap(({ data }) =>
    data?.kind === 'audit' ? data.auditors.map(({ name }) => name) : [],
  );
  return [
    ...new Set([...Object.values(findSource(sources, 'people')?.data ?? {}).map(({ name }) => name), ...auditors]),
  ];
}

function checkBlock({ file }: Source, { text, placeOf }: Block, names: string[]): Problem[] {
  return [...text.matchAll(NAME)].flatMap(({ 0: found, index }) => {
    const written = found.replace(/(?:’s|s’|’)$/, '');
    if (names.some((name) => written.includes(name) || written === `${name}s`)) return [];
    // A title before the name has a capital at the start of a sentence.
    const parts = written.split(' ');
    const forms = parts.length > 2 ? [written, parts.slice(1).join(' ')] : [written];
    const right = names.find((name) => forms.some((form) => isSlip(form, name)));
    return right
      ? [
          warning(
            file,
            placeOf(index),
            `»${written}« er næsten navnet ${right}.`,
            `skriv \`${right}\`, hvis det er samme person.`,
          ),
        ]
      : [];
  });
}

/** Nearly the same letters, or a full name without its last part. */
function isSlip(written: string, name: string): boolean {
  if (name.startsWith(`${written} `)) return true;
  return (
    Math.abs(written.length - name.length) <= MOST_LETTERS &&
    distance(written.toLowerCase(), name.toLowerCase()) <= MOST_LETTERS
  );
}
