import { chapter } from '../../example.ts';
import { GAP } from '../../numbers.ts';
import { quote } from '../../text.ts';
import { textRule } from './text-rule.ts';
import type { TextSlip } from '../../paragraph-changes.ts';

/** Scales and units after which a stop can be no clock time, version or section. */
const UNIT = '(?:mio|mia|millioner|milliarder|pct|procent|procentpoint|kr|kroner)(?!\\p{sc=Latn})';
const FREE = '(?<![\\p{sc=Latn}\\d.,/:§#-])';

interface Form {
  pattern: RegExp;
  fix: string;
  /** What stands before it when it is something else: a version, a section, a clock time. */
  isOther?: (text: string, match: RegExpExecArray) => boolean;
}

const FORMS: Form[] = [
  {
    pattern: new RegExp(`${FREE}\\d{1,3}(?:,\\d{3}){2,}(?!\\d)`, 'gu'),
    fix: 'skriv punktum mellem tusinderne: `25.878.559`.',
  },
  {
    pattern: new RegExp(
      `${FREE}[1-9]\\d{0,2},\\d{3}(?=${GAP}(?:(?!mio|mia|million|milliard|pct|procent|meter|m²|km|kilometer|ton(?!\\p{sc=Latn})|liter|gram|kilo|sekund|promille|gange)\\p{Ll}{2,}))(?!\\d)`,
      'gu',
    ),
    fix: 'skriv punktum mellem tusinderne, eller færre decimaler.',
  },
  { pattern: new RegExp(`${FREE}\\d+\\.\\d{1,2}(?=${GAP}${UNIT})`, 'gu'), fix: 'skriv komma før decimalerne: `9,6`.' },
  {
    pattern: new RegExp(`${FREE}\\d{1,3}\\.\\d{2}(?=${GAP}\\p{Ll}{2,}(?:er|e|år|børn)(?!\\p{sc=Latn}))(?!\\d)`, 'gu'),
    fix: 'skriv tre cifre efter punktummet, eller komma før decimalerne.',
    isOther: (text, match) => isTime(match[0]) || isNamed(text, match),
  },
  {
    pattern: new RegExp(`${FREE}\\d{1,3}(?:\\.\\d{3})*\\.(?:\\d{4,}|\\d{3}\\.\\d{1,2})(?![\\d.])`, 'gu'),
    fix: 'skriv tre cifre mellem punktummerne.',
    isOther: (text, match) => isNamed(text, match) || /^\d{1,2}\.\d{1,2}\.\d{4}$/.test(match[0]),
  },
  { pattern: new RegExp(`${FREE}\\d{1,3}(?:\\.\\d{3})*,\\d+,\\d+(?=${GAP}${UNIT})`, 'gu'), fix: 'skriv ét komma.' },
  {
    pattern: new RegExp(
      `${FREE}[1-9]\\d{0,2}[ \\u00a0]\\d{3}(?=${GAP}(?:${UNIT}|\\p{Ll}{3,}(?:er|e)(?!\\p{sc=Latn})|ton(?!\\p{sc=Latn})))`,
      'gu',
    ),
    fix: 'skriv punktum mellem tusinderne.',
    isOther: isNamed,
  },
];

/** Numbers that no Danish number is written like: `25,878,559`, `9.6 mio.`, `18.60 elever`. */
export const numberForms = textRule(
  {
    id: 'tal-form',
    severity: 'fejl',
    reason: 'Komma og punktum skifter plads på engelsk, og et tal med to cifre efter punktummet kan læses på to måder.',
    examples: {
      fails: { '2030/chapters/natur.mdx': chapter('Strandene kostede 9.6 mio. kr.') },
      passes: { '2030/chapters/natur.mdx': chapter('Strandene kostede 9,6 mio. kr.') },
    },
  },
  findForms,
);

function findForms(text: string): TextSlip[] {
  const slips = FORMS.flatMap(({ pattern, fix, isOther }) =>
    [...text.matchAll(pattern)]
      .filter((match) => !isOther?.(text, match))
      .map(({ 0: found, index }) => ({
        index,
        what: `Tallet ${quote(found)} er ikke skrevet, som man gør på dansk.`,
        fix,
      })),
  );
  return slips.filter(({ index }, at) => slips.findIndex((other) => other.index === index) === at);
}

function isTime(found: string): boolean {
  const [hours = 0, minutes = 0] = found.split('.').map(Number);
  return hours < 25 && minutes < 60;
}

/** A number that is a name: of a version, a section, a telephone, a case. */
function isNamed(text: string, { index }: RegExpExecArray): boolean {
  return /(?:version|afsnit|kapitel|punkt|pkt\.|figur|tabel|bilag|artikel|stk\.|nr\.|nummer|sag|§+|kl\.|klokken|tlf\.|telefon|den|ISO|WCAG|HTML|postnummer|\p{Lu}[\p{sc=Latn}]*)[ \u00a0\n]$/u.test(
    text.slice(Math.max(0, index - 20), index),
  );
}
