import { readVerbs } from '../../verbs.ts';
import { readWordForms } from '../../word-forms.ts';
import { chapter } from '../../example.ts';
import { keepByDictionary, patternRule } from './pattern-rule.ts';

/** Pronouns as object, with their form as subject. */
const SUBJECT: Record<string, string> = { mig: 'jeg', os: 'vi', ham: 'han', hende: 'hun', dem: 'de' };

const FINITE =
  'har|havde|er|var|bliver|blev|skal|skulle|kan|kunne|vil|ville|må|måtte|bør|får|fik|gør|går|kommer|tager|giver';

/** Pronouns as subject where an object belongs, and the other way round. */
export const pronounCases = patternRule(
  {
    id: 'stedord-form',
    reason: 'Når en sætning bliver skrevet om, beholder stedordet formen fra den gamle: »til de« for »til dem«.',
    examples: {
      fails: { '2030/chapters/natur.mdx': chapter('Foreningen fandt både til de. Aftalen mellem han og byen gælder.') },
      passes: {
        '2030/chapters/natur.mdx': chapter('Foreningen fandt både til dem. Aftalen mellem ham og byen gælder.'),
      },
    },
  },
  keepByDictionary((dictionary) => {
    const verbs = readVerbs(dictionary);
    const { infinitiveOf } = readWordForms(dictionary);
    const isVerb = (word: string) =>
      verbs.isFinite(word) || verbs.maybePresentOf(word) !== undefined || infinitiveOf(word) !== undefined;
    const isSubjectAt = (text: string, index: number) => {
      const [, word = '', next = ''] = AFTER.exec(text.slice(index, index + 120)) ?? [];
      return isVerb(word) && !SUBJECTS.test(next);
    };
    return [
      {
        // `Den situation, vi er i, vil`: there the preposition ends a clause, so a word that begins one must stand before it.
        pattern:
          /(?<![\p{sc=Latn}-])(?:fordi|at|når|hvis|da|mens|hvor|hvordan|hvad|om|selvom|inden)\s+i(?=\s+(?:selv\s+|også\s+|ikke\s+|nu\s+)?(?:har|havde|er|var|skal|skulle|kan|kunne|vil|ville|må|måtte|bør|får|fik|gør|går|kommer|ved)(?![\p{sc=Latn}-]))/gu,
        what: '»$0«: stedordet, som man tiltaler flere med, skrives med stort.',
        fix: 'skriv `I`.',
      },
      {
        // `Til vi kommer`, `for jeg ved`: these begin a clause, so the phrase must end there.
        pattern:
          /(?<![\p{sc=Latn}-])(?:til|for|med|fra|af|hos|mod|imod|mellem|på|blandt|over|uden|omkring|imellem)\s+de(?=[.;!?)]|\s*$|\s+og(?!\s+de\s)|,\s+(?:men|så)\s|\s+(?:også|igen|videre|selv)(?!\p{sc=Latn}))/giu,
        what: '»$0«: efter et forholdsord står stedordet som objekt.',
        fix: 'skriv `dem` for `de`.',
      },
      {
        pattern:
          /(?<![\p{sc=Latn}-])(?:med|mod|imod|mellem|hos|blandt|af|på)\s+(?:han(?!\s+og\s+hun(?!\p{sc=Latn}))|hun|jeg|vi)(?![\p{sc=Latn}-])/gu,
        what: '»$0«: efter et forholdsord står stedordet som objekt.',
        fix: 'skriv `ham`, `hende`, `mig` eller `os`.',
      },
      {
        pattern:
          /(?<![\p{sc=Latn}-])(?:til|for|fra|på|over|uden|omkring|efter|under)\s+(?:han|hun|jeg|vi)(?=[.;:!?)]|\s*$|\s+(?:med|også)(?!\p{sc=Latn})|\s+og\s+(?:de[nrst]|til|for|fra|\p{Lu}|min|mine|vores|hans|hendes|kollega|borger|famili))/gu,
        what: '»$0«: efter et forholdsord står stedordet som objekt.',
        fix: 'skriv `ham`, `hende`, `mig` eller `os`.',
      },
      {
        pattern:
          /(?<![\p{sc=Latn}-])(?:at|kan|skal|vil|må|bør|kunne|skulle|ville)\s+(?:kun\s+|ikke\s+|også\s+|bedre\s+)?\p{Ll}{2,}e\s+(?:de|han|hun|jeg|vi)(?=[.;!?)]|\s*$)/gu,
        isWrong: (text, index) => {
          const [, verb = ''] =
            /^\p{sc=Latn}+(?:\s+(?:kun|ikke|også|bedre))?\s+(\p{sc=Latn}+)/u.exec(text.slice(index, index + 80)) ?? [];
          return verbs.maybeInfinitive(verb);
        },
        what: '»$0«: her er stedordet objekt.',
        fix: 'skriv `dem`, `ham`, `hende`, `mig` eller `os`.',
      },
      {
        pattern: /(?<=\p{sc=Latn}[,;]\s)som\s+(?:dem|os|ham|hende|mig)(?=\s+\p{Ll})/gu,
        isWrong: isSubjectAt,
        what: '»$0«: her er stedordet subjekt.',
        fix: 'skriv `de`, `vi`, `han`, `hun` eller `jeg`.',
      },
      {
        pattern:
          /(?<![\p{sc=Latn}-])(?:når|hvis|fordi|at|da|mens|hvor|selvom|inden)\s+(?:dem|os|ham|hende|mig)(?=\s+\p{Ll})/giu,
        isWrong: isSubjectAt,
        what: '»$0«: her er stedordet subjekt.',
        fix: 'skriv `de`, `vi`, `han`, `hun` eller `jeg`.',
      },
      {
        pattern: new RegExp(
          `(?<=^|[.!?]\\s+)(?:Dem|Os|Ham|Hende|Mig)(?=\\s+(?:${FINITE})\\s+(?:glade?|blevet|været|haft|klare?|stolte?|nødt|enige?|fået|kommet)(?!\\p{sc=Latn}))`,
          'gu',
        ),
        what: '»$0«: her er stedordet subjekt.',
        fix: 'skriv `De`, `Vi`, `Han`, `Hun` eller `Jeg`.',
      },
    ];
  }),
);

/** A conjunction, the pronoun, what may stand before the verb, the verb and the next word. */
const AFTER =
  /^\p{sc=Latn}+\s+\p{sc=Latn}+(?:\s+(?:ikke|også|selv|altid|allerede|nu|i\s+(?:kommunerne|KL)))?\s+(\p{sc=Latn}+)(?:\s+(\p{sc=Latn}+))?/u;

const SUBJECTS = new RegExp(`^(?:${Object.values(SUBJECT).join('|')}|man|der|du)$`);
