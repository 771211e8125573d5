import { listBlocks, listReadSources } from '../../blocks.ts';
import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Rule } from '../../finding.ts';

/** A tag, a comment, an expression or a character reference, as it would be printed. */
const CODE =
  /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|<!--|-->|\{\/\*|\*\/\}|\{\{|\}\}|&(?:[a-z][a-z0-9]{1,8}|#\d{2,5}|#x[\da-f]{2,5});/giu;

/** HTML and tags in plain fields, and HTML that was escaped on its way: readers would see the code. */
export const htmlInText: Rule = {
  id: 'html-i-tekst',
  reason: 'Felter og tekst viser mærker og koder som `&nbsp;`, som de står, og de bliver læst op.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter('Tre strande.', { lead: 'Naturen<br> fik mere&nbsp;plads.' }) },
    passes: { '2030/chapters/natur.mdx': chapter('Tre strande.', { lead: 'Naturen fik mere plads.' }) },
  },
  subjects: listReadSources,
  check: (sources) =>
    listReadSources(sources).flatMap((source) =>
      listBlocks(source).flatMap(({ text, placeOf }) =>
        [...text.matchAll(CODE)].slice(0, 1).map(({ 0: code, index }) => {
          const what = `\`${code}\` er kode og bliver trykt, som det står.`;
          return warning(source.file, placeOf(index), what, 'slet koden, og skriv tegnet eller ordene selv.');
        }),
      ),
    ),
};
