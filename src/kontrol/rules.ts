/** All rules of Kontrol, from the form of the files to the signs of the text. */
import type { Rule } from './finding.ts';
import { accountsRules } from './rules/accounts/index.ts';
import { datesRules } from './rules/dates/index.ts';
import { exceptionsUsed } from './rules/form/exceptions-used.ts';
import { formRules } from './rules/form/index.ts';
import { languageRules } from './rules/language/index.ts';
import { lettersRules } from './rules/letters/index.ts';
import { linksRules } from './rules/links/index.ts';
import { mediaRules } from './rules/media/index.ts';
import { numbersRules } from './rules/numbers/index.ts';
import { peopleRules } from './rules/people/index.ts';
import { programmeRules } from './rules/programme/index.ts';
import { structureRules } from './rules/structure/index.ts';

/** In the order in which they run. The rule on exceptions comes last: it judges them by what the others found. */
export const rules: readonly Rule[] = [
  ...formRules,
  ...peopleRules,
  ...accountsRules,
  ...numbersRules,
  ...datesRules,
  ...programmeRules,
  ...lettersRules,
  ...structureRules,
  ...linksRules,
  ...mediaRules,
  ...languageRules,
  exceptionsUsed,
];
