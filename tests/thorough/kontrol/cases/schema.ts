/** Fields: unknown, missing, or not as they must be. */
import type { Case } from '../../../helpers/kontrol.ts';

const VELFAERD = '2030/chapters/velfaerd.mdx';
const SITE = 'site.yaml';
const EDITION = '2030/edition.mdx';
const RESULT = '2030/accounts/resultat.mdx';
const COMMITTEE = '2030/organisation/kystudvalget.mdx';

export const schemaCases: Case[] = [
  {
    says: 'a misspelt field is one finding, not an unknown and a missing one',
    overlay: { [VELFAERD]: ['title:', 'titel:'] },
    finds: [`kapitel-skema ${VELFAERD}:2`],
  },
  {
    says: 'a missing field is reported at the field that follows it',
    overlay: { [VELFAERD]: ['summary: Fuld tid gav flere hænder i ældreplejen\n', ''] },
    finds: [`kapitel-skema ${VELFAERD}:7`],
  },
  {
    says: 'an empty frontmatter lacks every field',
    overlay: { '2030/chapters/ny.mdx': '---\n---\n' },
    finds: Array.from({ length: 5 }, () => 'kapitel-skema 2030/chapters/ny.mdx:1'),
  },
  {
    says: 'a field of site.yaml that does not exist is reported on its line, and with it the one that was meant',
    overlay: { [SITE]: ['shortName:', 'kortnavn:'] },
    finds: [`site-skema ${SITE}:1`, `site-skema ${SITE}:3`],
  },
  {
    says: 'a prefix that cannot be in an address is reported',
    overlay: { [SITE]: ['kystforeningen-beretning', 'Kystforeningens årsskrift'] },
    finds: [`site-skema ${SITE}:9`],
  },
  {
    says: 'an address in one text instead of lines is reported',
    overlay: { [SITE]: ['[Strandvejen 1, 9999 Klitby]', 'Strandvejen 1'] },
    finds: [`site-skema ${SITE}:6`],
  },
  {
    says: 'a word without which sentences cannot be made is reported',
    overlay: { [SITE]: ['  genitive: Kystforeningens\n', ''] },
    finds: [`site-skema ${SITE}:10`],
  },
  {
    says: 'a headline that is too long is reported',
    overlay: { [VELFAERD]: ['Flere på fuld tid,', `${'Flere på fuld tid, '.repeat(5)}flere på fuld tid,`] },
    finds: [`kapitel-skema ${VELFAERD}:3`],
  },
  {
    says: 'a wrong word where only two are allowed is reported',
    overlay: { [EDITION]: ['state: draft', 'state: drafft'] },
    finds: [`udgave-skema ${EDITION}:4`],
  },
  {
    says: 'a day that is not in the calendar is reported',
    overlay: { [EDITION]: ['date: 2031-03-14', 'date: 2031-02-30'] },
    finds: [`udgave-skema ${EDITION}:5`],
  },
  {
    says: 'of an address or a reason, the finding is about the branch that was meant',
    overlay: { [EDITION]: ['  notGiven: Beretningen', '  notgiven: Beretningen'] },
    finds: [`udgave-skema ${EDITION}:7`],
  },
  {
    says: 'a colour in a flow of fields is reported on its line',
    overlay: { [EDITION]: ["tint: '#EAF3F7'", "tint: 'EAF3F7'"] },
    finds: [`udgave-skema ${EDITION}:20`],
  },
  {
    says: 'a row with a misspelt label is reported as a row, not as a heading',
    overlay: { [RESULT]: ['label: Kontingent', 'labl: Kontingent'] },
    finds: [`regnskab-skema ${RESULT}:10`],
  },
  {
    says: 'an amount with points is reported on its line',
    overlay: { [RESULT]: ['[2000000, 1500000]', '["2.000.000", 1500000]'] },
    finds: [`regnskab-skema ${RESULT}:14`],
  },
  {
    says: 'an unknown kind of accounts is reported',
    overlay: { '2030/accounts/kontingent.mdx': ['kind: subscription', 'kind: subscripton'] },
    finds: ['regnskab-skema 2030/accounts/kontingent.mdx:3'],
  },
  {
    says: 'a misspelt field of a seat is reported in its list',
    overlay: { [COMMITTEE]: ['  - person: dines-havkjaer', '  - persom: dines-havkjaer'] },
    finds: [`organisation-skema ${COMMITTEE}:14`],
  },
  {
    says: 'a field of a person that does not exist is reported',
    overlay: { 'people.yaml': ['  portrait:', '  picture:'] },
    finds: ['personer-skema people.yaml:4'],
  },
  {
    says: 'an id with a Danish letter is reported',
    overlay: { 'people.yaml': ['frode-aaby:', 'frode-åby:\n  name: Frode Åby\nfrode-aaby:'] },
    finds: ['personer-skema people.yaml:13'],
  },
  {
    says: 'a mandate without a title is reported at its person',
    overlay: { '2030/mandates.yaml': ['  title: Direktør', '  municipality: Klitby'] },
    finds: ['mandater-skema 2030/mandates.yaml:22'],
  },
  {
    says: 'a party without a name is reported',
    overlay: { 'parties.yaml': ['K: Kystlisten', 'K:'] },
    finds: ['partier-skema parties.yaml:2'],
  },
  {
    says: 'municipalities that are fields instead of a list are reported',
    overlay: { 'municipalities.yaml': 'Klitby: ja\n' },
    finds: ['kommuner-skema municipalities.yaml:1'],
  },
  {
    says: 'a deviation without a reason is reported',
    overlay: { '2030/deviations.yaml': ['  reason: Hun skriver selv sit navn uden bindestreg.\n', ''] },
    finds: ['afvigelser-skema 2030/deviations.yaml:2'],
  },
];
