/** Characters and typography. */
import type { Case } from '../../../helpers/kontrol.ts';

const VELFAERD = '2030/chapters/velfaerd.mdx';

export const signCases: Case[] = [
  {
    says: 'a character that the fonts lack is reported with its line',
    overlay: { [VELFAERD]: ['de kostede 3,4', 'de kostede ⟶ 3,4'] },
    finds: [`skrift-tegn ${VELFAERD}:16`],
  },
  {
    says: 'letters of names from elsewhere and common signs are quiet',
    overlay: { [VELFAERD]: ['de kostede 3,4', 'Dvořák, Łódź, Київ og Θεσσαλονίκη ≥ 5 ✓, og de kostede 3,4'] },
    finds: [],
  },
  {
    says: 'a word in an alphabet that the fonts lack is one finding',
    overlay: { [VELFAERD]: ['de kostede 3,4', '北京 og 上海: de kostede 3,4'] },
    finds: [`skrift-tegn ${VELFAERD}:16`, `skrift-tegn ${VELFAERD}:16`],
  },
  {
    says: 'a letter put together of two characters is reported',
    overlay: { [VELFAERD]: ['Alle ledere', 'A\u030alle ledere'] },
    finds: [`skrift-tegn ${VELFAERD}:15`],
  },
  {
    says: 'a character in a field of several lines is reported on its own line',
    overlay: { [VELFAERD]: ['samtale på hver eneste', 'samtale på hver\u200b eneste'] },
    finds: [`skrift-tegn ${VELFAERD}:6`],
  },
  {
    says: 'a character in a comment is quiet: nobody prints it',
    overlay: { 'people.yaml': ['# Opfundne personer.', '# Id ⟶ navn.'] },
    finds: [],
  },
  {
    says: 'straight apostrophes and quotation marks are warnings, one for each line',
    overlay: { [VELFAERD]: ['Vi spurgte bare.', 'Det\'s "bare" at "spørge".'] },
    finds: [`typografi ${VELFAERD}:29`, `typografi ${VELFAERD}:29`],
  },
  {
    says: 'a straight apostrophe in a field is a warning, the quotation marks of YAML are not',
    overlay: { [VELFAERD]: ['title: Velfærd', 'title: "Årets \'velfærd\'"'] },
    finds: [`typografi ${VELFAERD}:2`],
  },
  {
    says: 'a straight apostrophe in the verbatim source of a deviation is quiet',
    overlay: { '2030/deviations.yaml': ['source: Ebba', "source: KL's Ebba"] },
    finds: [],
  },
  {
    says: 'a hyphen as a dash, a per cent sign and mio.kr. are warnings',
    overlay: {
      '2030/accounts/regnskabet.mdx': ['er større end året før, især', 'er 5 % - eller 1 mio.kr. - større, især'],
    },
    finds: Array.from({ length: 3 }, () => 'typografi 2030/accounts/regnskabet.mdx:10'),
  },
];
