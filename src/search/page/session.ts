/** Answers one reader's queries. When they overlap, only the last one is shown. */
import type { Answer, Query } from './engine.ts';
import { loadEngine } from './load.ts';
import { FAILED, SEARCHING } from './messages.ts';
import { isAsked } from './query.ts';
import type { View } from './view.ts';

const FIRST_HITS = 5;
const MORE_HITS = 10;

export interface Session {
  /** Fetches the index; the answer will need it. */
  prepare(): void;
  answer(query: Query): Promise<void>;
  answerMore(): void;
}

export function startSession(view: View): Session {
  let current: Answer | undefined;
  /** Number of the last query: an answer to an older one is dropped. */
  let asked = 0;

  return {
    // A failure is told when an answer is asked for.
    prepare: () => void loadEngine().catch(() => undefined),
    answer: async (query) => {
      const turn = ++asked;
      current = undefined;
      if (!isAsked(query)) return view.clear('');
      view.wait(SEARCHING);
      try {
        const answer = (await loadEngine())(query);
        if (turn !== asked) return;
        current = answer;
        view.show(answer, query, answer.read(0, FIRST_HITS), await countWider(answer, query));
      } catch {
        if (turn === asked) view.clear(FAILED);
      }
    },
    answerMore: () => {
      if (!current) return;
      const from = view.list.children.length;
      view.append(current.read(from, from + MORE_HITS), current.count);
    },
  };
}

/** How many hits a question without any has in all years and kinds. */
async function countWider({ count }: Answer, { text, year, kind }: Query): Promise<number> {
  return count === 0 && (year || kind) ? (await loadEngine())({ text, year: '', kind: '' }).count : 0;
}
