import type { List, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Source } from '../../../sources/sources.ts';
import { attribute } from '../../../report/mdx.ts';
import { listBlocks, listProseSources } from '../../blocks.ts';
import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listNumbers } from '../../numbers.ts';
import type { TextNumber } from '../../numbers.ts';
import { listSentences } from '../../sentences.ts';
import { quote } from '../../text.ts';

const GOALS = '\n\n- Vejen er bred.\n- Vandet er rent.\n- Der er skygge.';

/** A number that a sentence, a heading or a fact box promises, and a list below it of another length. */
export const promisedCounts: Rule = {
  id: 'antal-lovet',
  reason: 'Når et punkt kommer til eller slettes, bliver tallet før listen let glemt.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter(`Udvalget satte sig to mål:${GOALS}`) },
    passes: { '2030/chapters/natur.mdx': chapter(`Udvalget satte sig tre mål:${GOALS}`) },
  },
  subjects: (sources) => listProseSources(sources),
  check: (sources) => listProseSources(sources).flatMap((source) => [...checkLists(source), ...checkColons(source)]),
};

/** Things that a writer counts in order to list them. Others (`de seks kommuner er enige om:`) may be those who act. */
const LISTED =
  /(?:^|\p{sc=Latn})(?:ting|punkt(?:er)?|område(?:r)?|mål|krav|spørgsmål|aftaler?|dele|steder|sider|grunde|årsager|forslag|anbefaling(?:er)?|indsats(?:er)?|initiativ(?:er)?|opgaver|forhold|emner|temaer|trin|skridt|råd|principper|spor|pejlemærker|beløb|tiltag|hensyn|betingelser|løsninger|veje|muligheder|udfordringer|problemer|ændringer|nyheder|eksempler|projekter|grupper|typer|slags|kategorier|regler|ord|prioriteter|elementer|byggesten|søjler|faser|etaper|poster|formål|resultater|pointer|reformer|værdier|kriterier|fordele|ulemper|dilemmaer|barrierer|greb|håndtag|fokuspunkter|løfter|svar|lærdomme|erfaringer|scenarier|modeller|ønsker)$/u;

/** `mindst tre`, `blandt de fem`: the list may be longer or shorter. */
const HEDGED =
  /(?:mindst|over|under|cirka|ca\.|omkring|knap|godt|blandt|bl\.a\.|fx|mere end|flere end|op til|yderligere|nr\.|højst|af)[ \u00a0\n](?:de[ \u00a0\n]|disse[ \u00a0\n])?$/iu;

/** The number that promises a list, by what it counts or because its noun stands before `endsIn`; none when the text has several, or one that may mean something else. */
function findPromise(text: string, endsIn?: string): TextNumber | undefined {
  const sentence = listSentences(text).at(-1);
  const numbers = listNumbers(text).filter(
    ({ index, end, kind, value, to, nouns }) =>
      index >= (sentence?.index ?? 0) &&
      kind === 'count' &&
      to === undefined &&
      value > 1 &&
      value <= 20 &&
      Number.isInteger(value) &&
      (nouns.some((noun) => LISTED.test(noun)) ||
        (endsIn !== undefined && text.slice(end).toLowerCase() === ` ${nouns.join(' ')}${endsIn}`)) &&
      !HEDGED.test(text.slice(Math.max(0, index - 24), index)),
  );
  return numbers.length === 1 && !/(?:blandt andet|bl\.a\.|for eksempel|fx)[^:]*:?$/i.test(sentence?.text ?? '')
    ? numbers[0]
    : undefined;
}

const COLON = /^[ \u00a0\n](?:[\p{sc=Latn}-]+[ \u00a0\n]){0,3}[\p{sc=Latn}-]+:$/u;

function checkLists({ file, tree }: Source): Problem[] {
  const problems: Problem[] = [];
  const visit = (nodes: RootContent[], title?: string) => {
    nodes.forEach((node, at) => {
      if (node.type === 'list') problems.push(...checkList(file, node, nodes, at, title));
      if (node.type === 'mdxJsxFlowElement') visit(node.children, attribute(node, 'title'));
    });
  };
  visit(tree?.children ?? []);
  return problems;
}

/** A list against the paragraph before it, and against its heading or the title of its box when it is the only list there. */
function checkList(file: string, list: List, nodes: RootContent[], at: number, title?: string): Problem[] {
  const before = nodes[at - 1];
  const texts: { text: string; node: RootContent }[] = [];
  if (before?.type === 'paragraph' && toString(before).trim().endsWith(':')) {
    texts.push({ text: toString(before).trim(), node: before });
  }
  const heading = nodes.slice(0, at).findLast(({ type }) => type === 'heading');
  if (heading && isOnlyList(nodes, nodes.indexOf(heading), list)) {
    texts.push({ text: toString(heading), node: heading });
  }
  if (title !== undefined && nodes.filter(({ type }) => type === 'list').length === 1) {
    texts.push({ text: title, node: list });
  }
  return texts.flatMap(({ text, node }) => {
    const promise = findPromise(text, node === before ? ':' : undefined);
    if (!promise || promise.value === list.children.length) return [];
    const line = node.position!.start.line + (node === list ? 0 : text.slice(0, promise.index).split('\n').length - 1);
    return [describe(file, { line, column: node.position!.start.column }, text, promise, list.children.length)];
  });
}

function isOnlyList(nodes: RootContent[], heading: number, list: List): boolean {
  const after = nodes.slice(heading + 1);
  const end = after.findIndex(({ type }) => type === 'heading');
  const section = after.slice(0, end < 0 ? undefined : end);
  return section.filter(({ type }) => type === 'list').length === 1 && section.includes(list);
}

function describe(
  file: string,
  place: { line: number; column: number },
  text: string,
  promise: TextNumber,
  count: number,
): Problem {
  const words = [
    promise.text,
    ...promise.nouns.slice(0, promise.nouns.findIndex((noun) => LISTED.test(noun)) + 1),
  ].join(' ');
  const what = `${quote(words)} er lovet i ${quote(text.length > 60 ? `…${text.slice(-50)}` : text)}, men der følger ${count}.`;
  return warning(file, place, what, 'ret tallet, eller skriv det punkt, der mangler.');
}

/** `tre nøgleord: a, b og c`: a list within the sentence. */
function checkColons(source: Source): Problem[] {
  return listBlocks(source).flatMap(({ text, placeOf }) =>
    [...text.matchAll(/:[ \u00a0\n](?=\S)/g)].flatMap(({ index }) => {
      const start = Math.max(0, index - 200);
      const before = text.slice(start, index + 1);
      const promise = findPromise(before);
      if (!promise || !COLON.test(before.slice(promise.end))) return [];
      const count = countItems(text.slice(index + 2, index + 400).split(/[.!?](?=\s|$)/u)[0] ?? '');
      if (!count || (promise.value >= count.least && promise.value <= count.most)) return [];
      return [describe(source.file, placeOf(start + promise.index), before, promise, count.least)];
    }),
  );
}

/** How many items a list within a sentence has at least and at most; nothing when it cannot be counted. */
function countItems(text: string): { least: number; most: number } | undefined {
  const opening = /^(?:at|en|et|én|ét|i|på|om|fra|til|når|hvis|hvordan|hvem|hvad)(?!\p{sc=Latn})/u.exec(text)?.[0];
  if (opening) {
    // Each item begins alike; a clause within an item may begin so too, so that there are at most as many.
    const most = [...text.matchAll(new RegExp(`(?:^|,[ \\n]|og[ \\n]|samt[ \\n])${opening}(?!\\p{sc=Latn})`, 'gu'))]
      .length;
    return most > 1 ? { least: 2, most } : undefined;
  }
  if (/^\p{Lu}\p{Ll}* (?:er|har|bliver|skal|kan|der)(?!\p{sc=Latn})/u.test(text)) return undefined;
  const parts = text.replace(/\p{sc=Latn}- og /gu, '').split(/,[ \n]|[ \n]og[ \n]/u);
  const commas = text.replace(/\p{sc=Latn}- og /gu, '').split(/,[ \n]/u).length;
  const isShort = parts.every(
    (part) =>
      part.trim().split(/\s+/).length <= 4 && !/(?<!\p{sc=Latn})(?:der|som|er|har|skal|kan)(?!\p{sc=Latn})/u.test(part),
  );
  if (parts.length < 2 || !isShort) return undefined;
  const hasAnd = /[ \n]og[ \n][^,]*$/u.test(text);
  return { least: commas + (hasAnd ? 1 : 0), most: parts.length };
}
