import { visit } from 'unist-util-visit';
import type { Source } from '../../../sources/sources.ts';
import { listBlocks, listReadSources } from '../../blocks.ts';
import type { Block, BlockType } from '../../blocks.ts';
import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { quoteValue } from '../../text.ts';

/** A sign of Markdown that readers would see as it stands. */
interface Mark {
  pattern: RegExp;
  fix: string;
  /** Where the sign is one of Markdown; everywhere when left out. */
  types?: readonly BlockType[];
}

const TEXT: readonly BlockType[] = ['paragraph', 'item', 'note'];
const PLAIN: readonly BlockType[] = ['field', 'attribute'];

/** How links and notes are written that lead somewhere. */
const LINK = 'skriv linket som `[tekst](https://www.example.org)`: ingen mellemrum, og begge parenteser lukket.';

const MARKS: readonly Mark[] = [
  {
    pattern: /\*[^\s*][^*]*\*|__?(?=\p{sc=Latn})[^_]+\p{sc=Latn}__?(?![\p{sc=Latn}\d])|~~|^\s*(?:#+|>|[-*+])\s/u,
    types: PLAIN,
    fix: 'slet tegnene; feltet vises, som det står, uden fed, kursiv og overskrifter.',
  },
  {
    pattern:
      /\*\*|(?<![\p{sc=Latn}\d_])__(?=\p{sc=Latn})|(?<=\p{sc=Latn})__(?![\p{sc=Latn}\d_])|(?<=\p{sc=Latn}[^*]*\s)\*(?=\p{sc=Latn})|\s\*$|(?<=[\p{sc=Latn}*])\s\*(?=\s\p{sc=Latn})/u,
    fix: 'sæt tegnene tæt om ordene, lige mange før og efter: `**fed**`, `*kursiv*`; eller slet dem.',
  },
  {
    pattern: /(?:^|\n)#{2,6}(?=[\p{sc=Latn}\d])|(?:^|\n)#(?=\p{sc=Latn}\S*\s)(?=[^.\n]*(?:\n|$))/u,
    types: TEXT,
    fix: 'sæt et mellemrum efter `#`, og lad linjen stå for sig, hvis den er en overskrift.',
  },
  {
    pattern: /(?:^|\n)(?:[-+](?=[\p{sc=Latn}\d])|[•·▪◦‣●○■□➢✓]\s?(?=\S)|\d{1,2}[.)](?=\p{Lu}))/u,
    types: TEXT,
    fix: 'skriv et punkt i en liste som `- Punkt` eller `1. Punkt`, med et mellemrum og på en linje for sig.',
  },
  { pattern: /\]\s?\((?=\S)|\]\s?\[|\)\s?\[(?:https?:|www\.|\/)|\]:\s*(?:https?:|\/)|!\[|\[\[/u, fix: LINK },
  {
    pattern: /\[\^[^\]]*\]|(?<=[\p{sc=Latn}.,])\[\d{1,3}\]/u,
    fix: 'skriv noten nederst som `[^1]: …`, og vis hen til den med `[^1]`.',
  },
  {
    pattern: /^\|?[^|\n]*\|.*\|/u,
    types: ['paragraph'],
    fix: 'sæt en linje som `|---|---|` under tabellens hoved, og lad alle linjer begynde med `|`.',
  },
  {
    pattern: /`|~~|==(?=\p{sc=Latn})|^=+$|^:::|\\|(?<=^|\s)_(?=\p{sc=Latn})/u,
    fix: 'slet tegnene, eller skriv det, de skulle blive til.',
  },
];

/** Markdown that became nothing: signs with a space too many, links and notes without target, signs in plain fields. */
export const textMarks: Rule = {
  id: 'tegn-markdown',
  reason: 'Markdown, som ikke er skrevet helt rigtigt, bliver trykt med stjerner og parenteser.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter('Se [planen] (https://www.example.org) og de ** tre** nye strande.') },
    passes: { '2030/chapters/natur.mdx': chapter('Se [planen](https://www.example.org) og de **tre** nye strande.') },
  },
  subjects: listReadSources,
  check: (sources) =>
    listReadSources(sources).flatMap((source) => [
      ...listBlocks(source).flatMap((block) => checkBlock(source, block)),
      ...checkTree(source),
    ]),
};

/** Text between `~~`, which is printed with a line through it, and boxes to tick: both are an editor's own. */
function checkTree({ file, tree }: Source): Problem[] {
  const found: Problem[] = [];
  if (!tree) return found;
  visit(tree, ['delete', 'listItem'], (node) => {
    const place = node.position!.start;
    if (node.type === 'delete') {
      const fix = 'slet teksten, eller slet tegnene `~~`, hvis den skal læses.';
      found.push(warning(file, place, 'Teksten her bliver trykt med en streg igennem.', fix));
    } else if (node.type === 'listItem' && typeof node.checked === 'boolean') {
      found.push(warning(file, place, 'Punktet bliver trykt med en boks til et flueben.', 'slet `[ ]` eller `[x]`.'));
    }
  });
  return found;
}

/** A word that is marked in several ways is one mistake, so only the first sign of a block is told. */
function checkBlock({ file }: Source, { type, text, placeOf }: Block): Problem[] {
  const found = MARKS.flatMap(({ pattern, types, fix }) => {
    const match = !types || types.includes(type) ? pattern.exec(text) : null;
    return match ? [{ index: match.index + /^\n?/.exec(match[0])![0].length, fix }] : [];
  }).sort((a, b) => a.index - b.index)[0];
  if (!found) return [];
  const around = text.slice(Math.max(0, found.index - 10), found.index + 30).trim();
  const what = `Her står tegn fra Markdown, som ikke er blevet til noget: »${quoteValue(around)}«.`;
  return [warning(file, placeOf(found.index), what, found.fix)];
}
