import { readVerbs } from '../../verbs.ts';
import { chapter } from '../../example.ts';
import { readNouns } from './nouns.ts';
import { runRule } from './run-rule.ts';
import type { Texts } from './run-rule.ts';

/** Past tenses that no ending shows, words that take an infinitive without `at`, and `at` itself. */
const OTHER_VERBS = new Set(
  `at bad bandt bar bed bød drev faldt fandt fulgte forlod forstod frøs gav greb hang hjalp holdt hørte kom lad lade lader ladet lod lå løb nåede nød red sad sank sang satte sås se set skar skød skrev slap slog
  sprang stak steg stred svandt synes så tog traf trak turde tør gider vandt ved`.split(/\s+/),
);

/** Infinitives that are nouns as well, and that stand before a preposition as verbs only. */
const MOVES = new Set(['stige', 'falde']);

const PREPOSITION = /^(?:ifølge|med|fra|til|i|på|over|ved|mod|under|efter)$/;

/** An infinitive as the only verb of a sentence: `Kommunernes serviceramme vokse ifølge aftalen`. */
export const loneInfinitives = runRule(
  {
    id: 'verbum-alene',
    reason: 'Nutids-r’et kan ikke høres, så det mangler, uden at nogen opdager det ved oplæsning.',
    examples: {
      fails: { '2030/chapters/natur.mdx': chapter('Foreningens budget vokse ifølge planen med en tiendedel.') },
      passes: { '2030/chapters/natur.mdx': chapter('Foreningens budget vokser ifølge planen med en tiendedel.') },
    },
  },
  (sources) => {
    const verbs = readVerbs(sources.dictionary);
    const nouns = readNouns(sources);
    const isSubject = (word: string) =>
      (word.length > 4 && nouns.isNoun(word)) ||
      nouns.isDefinite(word) ||
      nouns.isPlural(word) ||
      /^\p{Lu}{2,}$/u.test(word);
    // `Samlede` stands before its noun; the past tense of a verb has no bare noun after it.
    const isPast = (word: string, next: string) => /..(?:ede|te)$/.test(word) && !nouns.isNoun(next);
    const maybeVerb = (text: Texts, at: number) =>
      OTHER_VERBS.has(text(at)) ||
      verbs.isFinite(text(at)) ||
      verbs.maybePresentOf(text(at)) !== undefined ||
      (nouns.infinitiveOf(text(at)) !== undefined && !nouns.isPlural(text(at))) ||
      isPast(text(at), text(at + 1));
    return (run, at, text) => {
      const verb = text(at);
      if (at === 0 || !run[0]!.isOpening || run[at]!.block.type !== 'paragraph') return undefined;
      const isBare = verbs.isInfinitive(verb) || (MOVES.has(verb) && PREPOSITION.test(text(at + 1)));
      if (!isBare || !isSubject(text(at - 1)) || run.length < 5 || /[-/]/.test(run[at]!.after)) return undefined;
      if (run.some((_, other) => other !== at && maybeVerb(text, other))) return undefined;
      return {
        at: run[at]!,
        what: `»${run[at - 1]!.word} ${verb}«: sætningen har intet andet verbum, så her mangler nutids-r.`,
        fix: `skriv \`${verb}r\`.`,
      };
    };
  },
);
