/** Rules on links, anchors and references. */
import type { Rule } from '../../finding.ts';
import { anchors } from './anchors.ts';
import { closedLinks } from './closed-links.ts';
import { draftLinks } from './draft-links.ts';
import { keyFigures } from './key-figures.ts';
import { linkAnswers } from './link-answers.ts';
import { linkDoubles } from './link-doubles.ts';
import { linkLabels } from './link-labels.ts';
import { linkRows } from './link-rows.ts';
import { links } from './links.ts';
import { otherEditions } from './other-editions.ts';
import { shortLinks } from './short-links.ts';
import { shortLinksKept } from './short-links-kept.ts';
import { tagReferences } from './tag-references.ts';

export const linksRules: readonly Rule[] = [
  anchors,
  links,
  draftLinks,
  linkLabels,
  linkRows,
  linkDoubles,
  closedLinks,
  otherEditions,
  keyFigures,
  tagReferences,
  shortLinks,
  shortLinksKept,
  linkAnswers,
];
