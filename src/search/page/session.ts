/** Answers one reader's queries. When they overlap, only the last one is shown. */
import { ask } from './engine.ts';
import type { Answer, Query } from './engine.ts';
import { isAsked } from './query.ts';
import type { View } from './view.ts';

const FIRST_HITS = 5;
const MORE_HITS = 10;
const FAILED = 'Søgningen kunne ikke hentes. Prøv igen om lidt, eller find siden i listen herunder.';

export interface Session {
  answer(query: Query): Promise<void>;
  answerMore(): Promise<void>;
}

export function startSession(view: View): Session {
  let current: Answer | undefined;
  /** Number of the last query: an answer to an older one is dropped. */
  let asked = 0;

  return {
    answer: async (query) => {
      const turn = ++asked;
      const found = isAsked(query) ? await look(query) : NOT_ASKED;
      if (turn !== asked) return;
      current = found.answer;
      view.show(found.hits, found.message, found.answer?.count);
    },
    answerMore: async () => {
      if (!current) return;
      const from = view.list.children.length;
      view.append(await current.load(from, from + MORE_HITS), current.count);
    },
  };
}

const NOT_ASKED = { answer: undefined, hits: [], message: '' };

async function look(query: Query) {
  try {
    const answer = await ask(query);
    return { answer, hits: await answer.load(0, FIRST_HITS), message: countHits(answer.count, query.text) };
  } catch {
    return { ...NOT_ASKED, message: FAILED };
  }
}

function countHits(count: number, text: string): string {
  const hits = count === 0 ? 'Ingen resultater' : count === 1 ? '1 resultat' : `${count} resultater`;
  return `${hits} for »${text}«`;
}
