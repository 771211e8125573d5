/** People, mandates, committees, key figures, bodies. */
import type { Case } from '../../../helpers/kontrol.ts';

const EDITION = '2030/edition.mdx';
const COMMITTEE = '2030/organisation/kystudvalget.mdx';
const MANDATES = '2030/mandates.yaml';
const KYST = '2030/chapters/natur/kyst.mdx';

/** Two who are called Asta Lyngbo: the mayor of Klitby (K), and a member of Lysensund's council (M). */
const NAMESAKES = {
  'people.yaml': ['name: Ebba Toft Rosenlund', 'name: Asta Lyngbo\n  distinctFrom: [asta-lyngbo]'],
} as const;

export const referenceCases: Case[] = [
  {
    says: 'a seat of somebody who is not in people.yaml is reported',
    overlay: { [COMMITTEE]: ['dines-havkjaer', 'dines-havkaer'] },
    finds: [`person-ukendt ${COMMITTEE}:14`],
  },
  {
    says: 'a signature of somebody who is not in people.yaml is reported',
    overlay: { [EDITION]: ['{ person: frode-aaby }', '{ person: frode-aby }'] },
    finds: [`person-ukendt ${EDITION}:10`],
  },
  {
    says: 'a mandate of somebody who is not in people.yaml is reported',
    overlay: { [MANDATES]: ['frode-aaby:', 'gorm-aaby:'] },
    finds: [`person-ukendt ${MANDATES}:22`],
  },
  {
    says: 'a seat without a mandate is reported',
    overlay: { [MANDATES]: ['dines-havkjaer:\n  title: Byrådsmedlem\n  party: K\n  municipality: Klitby\n', ''] },
    finds: [`mandat-mangler ${COMMITTEE}:14`],
  },
  {
    says: 'a member of a committee without a party is a warning',
    overlay: { [MANDATES]: ['  title: Byrådsmedlem\n  party: K\n', '  title: Byrådsmedlem\n'] },
    finds: [`mandat-mangler ${MANDATES}:14`],
  },
  {
    says: 'a party letter that is not in the register is reported',
    overlay: { [MANDATES]: ['party: Ø', 'party: Z'] },
    finds: [`mandat-register ${MANDATES}:12`],
  },
  {
    says: 'a misspelt municipality is reported',
    overlay: { [MANDATES]: ['municipality: Østermarke', 'municipality: Østermark'] },
    finds: [`mandat-register ${MANDATES}:13`],
  },
  {
    says: 'a chapter of a committee without a file is reported',
    overlay: { '2030/chapters/natur/kyst.mdx': ['committee: kystudvalget', 'committee: kystudvalg'] },
    finds: ['kapitel-udvalg 2030/chapters/natur/kyst.mdx:7'],
  },
  {
    says: 'a key figure of a chapter that does not exist is reported',
    overlay: { [EDITION]: ['velfaerd#fuldtid', 'velfaer#fuldtid'] },
    finds: [`noegletal ${EDITION}:12`],
  },
  {
    says: 'a key figure that its chapter does not have is reported',
    overlay: { [EDITION]: ['natur/kyst#strande', 'natur/kyst#strand'] },
    finds: [`noegletal ${EDITION}:13`],
  },
  {
    says: 'a seat too few is reported',
    overlay: { [COMMITTEE]: ['expectedSeats: 4', 'expectedSeats: 5'] },
    finds: [`udvalg-pladser ${COMMITTEE}:8`],
  },
  {
    says: 'two chairs where there should be one are reported',
    overlay: { [COMMITTEE]: ['chairs: 2\n', ''] },
    finds: [`udvalg-pladser ${COMMITTEE}:10`],
  },
  {
    says: 'somebody with two seats in one body is reported at the second',
    overlay: { [COMMITTEE]: ['- person: ebba-toft-rosenlund', '- person: dines-havkjaer'] },
    finds: [`udvalg-pladser ${COMMITTEE}:15`],
  },
  {
    says: 'two people with nearly the same name are reported',
    overlay: { 'people.yaml': ['asta-lyngbo:', 'asta-lyngboe:\n  name: Asta Lyngboe\nasta-lyngbo:'] },
    finds: ['person-dobbelt people.yaml:4'],
  },
  {
    says: 'two people with nearly the same name are quiet when they say that they are two',
    overlay: {
      'people.yaml': [
        'asta-lyngbo:',
        'asta-lyngboe:\n  name: Asta Lyngboe\n  distinctFrom: [asta-lyngbo]\nasta-lyngbo:',
      ],
    },
    finds: [],
  },
  {
    says: 'a name that two persons of the edition bear is reported where the text does not tell which it means',
    overlay: { ...NAMESAKES, [KYST]: ['## Se og hør mere', 'Så kom Asta Lyngbo.\n\n## Se og hør mere'] },
    finds: [`navnefaelle ${KYST}:21`],
  },
  {
    says: 'namesakes are quiet where the text says party or municipality, and in seats and signatures',
    overlay: {
      ...NAMESAKES,
      [KYST]: [
        '## Se og hør mere',
        'Så kom Asta Lyngbo (K) og hilste på Asta Lyngbo fra Lysensund.\n\n## Se og hør mere',
      ],
    },
    finds: [],
  },
  {
    says: 'a text may give each of two namesakes what is his or hers',
    overlay: {
      ...NAMESAKES,
      [KYST]: ['## Se og hør mere', 'Så kom Asta Lyngbo (M).\n\n## Se og hør mere'],
    },
    finds: [],
  },
  {
    says: 'a party that none of two namesakes has is reported',
    overlay: {
      ...NAMESAKES,
      [KYST]: ['## Se og hør mere', 'Så kom Asta Lyngbo (Ø) fra Lysensund.\n\n## Se og hør mere'],
    },
    finds: [`mandat-i-tekst ${KYST}:21`],
  },
];
