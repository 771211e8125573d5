/** All rules of Kontrol, from the form of the files to the signs of the text. */
import { addresses } from './addresses.ts';
import { anchors } from './anchors.ts';
import { balance } from './balance.ts';
import { bridge } from './bridge.ts';
import { chapterCommittee } from './chapter-committee.ts';
import { editionFrozen } from './edition-frozen.ts';
import { fileReadable } from './file-readable.ts';
import type { Rule } from './finding.ts';
import { folderLayout } from './folder-layout.ts';
import { fontCharacters } from './font-characters.ts';
import { keyFigures } from './key-figures.ts';
import { lastYear } from './last-year.ts';
import { links } from './links.ts';
import { mandateGiven } from './mandate-given.ts';
import { mandateRegisters } from './mandate-registers.ts';
import { mdxCode } from './mdx-code.ts';
import { mdxForm } from './mdx-form.ts';
import { mediaFiles } from './media-files.ts';
import { orderUnique } from './order-unique.ts';
import { personDouble } from './person-double.ts';
import { personKnown } from './person-known.ts';
import { pictures } from './pictures.ts';
import { portraits } from './portraits.ts';
import { schemaRules } from './schema.ts';
import { seats } from './seats.ts';
import { signatories } from './signatories.ts';
import { statementDates } from './statement-dates.ts';
import { subscription } from './subscription.ts';
import { subscriptionRate } from './subscription-rate.ts';
import { tableRows } from './table-rows.ts';
import { tagAttributes } from './tag-attributes.ts';
import { tagNamesRule } from './tag-names.ts';
import { tagReferences } from './tag-references.ts';
import { totals } from './totals.ts';
import { typography } from './typography.ts';
import { yamlForm } from './yaml-form.ts';

export const rules: readonly Rule[] = [
  fileReadable,
  yamlForm,
  mdxForm,
  folderLayout,
  ...schemaRules,
  tagNamesRule,
  tagAttributes,
  mdxCode,
  personKnown,
  personDouble,
  mandateGiven,
  mandateRegisters,
  chapterCommittee,
  keyFigures,
  tagReferences,
  tableRows,
  totals,
  balance,
  lastYear,
  bridge,
  subscription,
  subscriptionRate,
  statementDates,
  signatories,
  seats,
  pictures,
  mediaFiles,
  portraits,
  addresses,
  orderUnique,
  anchors,
  links,
  fontCharacters,
  typography,
  editionFrozen,
];
