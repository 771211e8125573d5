/** Tags, their attributes and what they point at; program code. */
import type { Case } from '../../../helpers/kontrol.ts';

const VELFAERD = '2030/chapters/velfaerd.mdx';
const NATUR = '2030/chapters/natur.mdx';
const KYST = '2030/chapters/natur/kyst.mdx';

export const tagCases: Case[] = [
  {
    says: 'an unknown tag is reported',
    overlay: {
      [VELFAERD]: [
        ['<FactBox title="Kort fortalt">', '<Factbox title="Kort fortalt">'],
        ['</FactBox>', '</Factbox>'],
      ],
    },
    finds: [`maerke-ukendt ${VELFAERD}:41`],
  },
  {
    says: 'an HTML tag other than sub, sup and br is reported',
    overlay: { [KYST]: ['<sub>2</sub>', '<b>2</b>'] },
    finds: [`maerke-ukendt ${KYST}:13`],
  },
  {
    says: 'a misspelt attribute is one finding',
    overlay: { [VELFAERD]: ['unit="medarbejdere"', 'units="medarbejdere"'] },
    finds: [`maerke-attribut ${VELFAERD}:11`],
  },
  {
    says: 'a missing attribute is reported at its tag',
    overlay: { [KYST]: [' captions="ned-til-vandet.vtt"', ''] },
    finds: [`maerke-attribut ${KYST}:23`],
  },
  {
    says: 'an attribute that is not as it must be is reported',
    overlay: { [KYST]: ['duration="2.14"', 'duration="2:14"'] },
    finds: [`maerke-attribut ${KYST}:23`],
  },
  {
    says: 'an import is reported, a comment in braces is not',
    overlay: {
      [VELFAERD]: [
        '## Hvad tallene viser',
        "import Ting from './ting.astro'\n\n{/* tjek tallene */}\n\n## Hvad tallene viser",
      ],
    },
    finds: [`mdx-kode ${VELFAERD}:33`],
  },
  {
    says: 'an expression in the text is reported',
    overlay: { [VELFAERD]: ['37 timer', '{37} timer'] },
    finds: [`mdx-kode ${VELFAERD}:23`],
  },
  {
    says: 'an attribute in braces is reported once',
    overlay: { [VELFAERD]: ['value="1.240"', 'value={1240}'] },
    finds: [`mdx-kode ${VELFAERD}:11`],
  },
  {
    says: 'a roster of a body that does not exist is reported',
    overlay: { [NATUR]: ['<Roster body="kystudvalget" />', '<Roster body="kystudvalg" />'] },
    finds: [`maerke-henvisning ${NATUR}:13`],
  },
  {
    says: 'a table that is no table of the accounts is reported',
    overlay: { [NATUR]: ['<AccountsTable table="resultat" />', '<AccountsTable table="kontingent" />'] },
    finds: [`maerke-henvisning ${NATUR}:17`],
  },
  {
    says: 'a chart of a row that does not exist is reported',
    overlay: { [NATUR]: ['rows="loen moeder"', 'rows="loen moder"'] },
    finds: [`maerke-henvisning ${NATUR}:19`],
  },
  {
    says: 'signatories of a section that is no statement are reported',
    overlay: { [NATUR]: ['statement="ledelsespaategning"', 'statement="revisionspaategning"'] },
    finds: [`maerke-henvisning ${NATUR}:23`],
  },
];
