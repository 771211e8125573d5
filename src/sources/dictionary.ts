/** The Danish dictionary, read from its package when a word is first asked for. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { listNearWords } from './near-words.ts';
import { readTrie } from './read-trie.ts';
import type { Trie } from './read-trie.ts';
import type { Dictionary } from './sources.ts';

type Answer = ReturnType<Trie['findWord']>;

let trie: Trie | undefined;
/** Answers by word: a compound asks for dozens of parts, and Kontrol in `npm run dev` asks for the same words at each save. */
const answers = new Map<string, Answer>();
const words = new Map<string, boolean>();
const near = new Map<string, string[]>();

/**
 * Danish words of Stavekontrolden (LGPL; npm `@cspell/dict-da-dk`). Reading takes time, so it waits for the first
 * question, and happens once per process.
 */
export const danish: Dictionary = {
  // Most questions are about forms that no word has. A walk says so at once, where the search would try compounds.
  isWord: (word) => {
    const answer = words.get(word) ?? open().data.has(word);
    words.set(word, answer);
    return answer;
  },
  isWordOrCompound: (word) => find(word).found !== false,
  listNear: (word) => {
    const found = near.get(word) ?? listNearWords(open().data.getRoot(), word).filter(danish.isWord);
    near.set(word, found);
    return found;
  },
};

function open(): Trie {
  return (trie ??= readTrie(findFile()));
}

function find(word: string): Answer {
  const answer = answers.get(word) ?? open().findWord(word, { caseSensitive: true });
  answers.set(word, answer);
  return answer;
}

/** The package exports only its description; the words lie beside it. */
function findFile(): string {
  return join(dirname(createRequire(import.meta.url).resolve('@cspell/dict-da-dk')), 'da_DK.trie');
}
