/** Rules on people: names, mandates, seats, signatures. */
import type { Rule } from '../../finding.ts';
import { bodyNames } from './body-names.ts';
import { chapterCommittee } from './chapter-committee.ts';
import { mandateGiven } from './mandate-given.ts';
import { mandateRegisters } from './mandate-registers.ts';
import { mandateTitles } from './mandate-titles.ts';
import { mandatesChanged } from './mandates-changed.ts';
import { mandatesInText } from './mandates-in-text.ts';
import { mayors } from './mayors.ts';
import { municipalityNames } from './municipality-names.ts';
import { namesakes } from './namesakes.ts';
import { namesInText } from './names-in-text.ts';
import { officesInText } from './offices-in-text.ts';
import { organisationNames } from './organisation-names.ts';
import { partyNames } from './party-names.ts';
import { personDouble } from './person-double.ts';
import { personKnown } from './person-known.ts';
import { privateNumbers } from './private-numbers.ts';
import { seats } from './seats.ts';
import { signatories } from './signatories.ts';
import { signatoriesThen } from './signatories-then.ts';
import { surnames } from './surnames.ts';

export const peopleRules: readonly Rule[] = [
  personKnown,
  personDouble,
  namesInText,
  namesakes,
  mandateGiven,
  mandateRegisters,
  mandateTitles,
  mayors,
  mandatesChanged,
  mandatesInText,
  officesInText,
  chapterCommittee,
  bodyNames,
  municipalityNames,
  partyNames,
  surnames,
  seats,
  privateNumbers,
  signatories,
  signatoriesThen,
  organisationNames,
];
