import type { z } from 'zod';

const TYPES: Record<string, string> = {
  string: 'Skriv en tekst.',
  number: 'Skriv et tal.',
  int: 'Skriv et helt tal.',
  boolean: 'Skriv `true` eller `false`.',
  array: 'Skriv en liste, hvor hver linje begynder med en bindestreg.',
  tuple: 'Skriv en liste i kantede parenteser.',
  object: 'Skriv felter under hinanden, hvert på sin linje som `navn: værdi`.',
  record: 'Skriv felter under hinanden, hvert på sin linje som `navn: værdi`.',
};

/** Danish texts for what the schemas give no text of their own. */
export function schemaMessages(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? 'Skriv en værdi af den rigtige slags.';
    case 'too_small':
      return issue.origin === 'array' ? 'Listen skal have mindst ét punkt.' : `Skriv mindst ${issue.minimum}.`;
    case 'too_big':
      return `Skriv højst ${issue.maximum}.`;
    case 'invalid_value':
      return `Skriv ${issue.values.map((value) => `\`${String(value)}\``).join(' eller ')}.`;
    default:
      return 'Se i content/README.md, hvordan feltet skal skrives.';
  }
}
