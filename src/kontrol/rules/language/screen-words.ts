import { chapter } from '../../example.ts';
import type { Rule } from '../../finding.ts';
import { patternRule } from './pattern-rule.ts';
import type { Pattern } from './pattern-rule.ts';

const FIX = 'skriv, så det passer til både skærm og papir: `læse videre` eller `gå på opdagelse`.';

const screen = (words: string): Pattern => ({
  pattern: new RegExp(`(?<![\\p{sc=Latn}-])(?:${words})(?![\\p{sc=Latn}-])`, 'giu'),
  what: '»$0« beder læseren om noget, som kun kan gøres på en skærm, og teksten bliver også trykt.',
  fix: FIX,
});

/** What readers of a screen are asked to do. What others do on a screen, `borgeren klikker på et link`, is no request. */
const PATTERNS = [
  screen('klik(?:ke)?\\s+(?:(?:dig|jer)\\s+)?(?:rundt|ind|videre|her|på)'),
  screen('klikke\\s+(?:dig|jer)'),
  screen('scroll(?:e)?\\s+(?:ned|op|videre)|swip(?:e|er)'),
  screen('lyt(?:te)?\\s+med'),
  screen('hold(?:e)?\\s+musen\\s+over'),
  screen('(?:menuen|knappen)\\s+(?:øverst|nederst|herunder|nedenfor|til\\s+(?:højre|venstre))'),
];

const rule = patternRule(
  {
    id: 'skaerm-ord',
    reason: 'Den samme tekst bliver til netudgave og bog, og en læser med bogen i hånden kan ikke klikke.',
    examples: {
      fails: { '2030/chapters/natur.mdx': chapter('Vi håber, at I får lyst til at klikke jer rundt.') },
      passes: { '2030/chapters/natur.mdx': chapter('Vi håber, at I får lyst til at læse videre.') },
    },
  },
  () => PATTERNS,
);

/** Words that only make sense on a screen, in text that is printed too; captions and transcripts are not. */
export const screenWords: Rule = {
  ...rule,
  check: async (sources, run) => (await rule.check(sources, run)).filter(({ file }) => !/\.(?:vtt|txt)$/i.test(file)),
};
