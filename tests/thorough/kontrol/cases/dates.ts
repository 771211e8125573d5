/** Years, dates, weekdays and relative times. */
import type { Case } from '../../../helpers/kontrol.ts';

const VELFAERD = '2030/chapters/velfaerd.mdx';
const AUDIT = '2030/accounts/revisionspaategning.mdx';

const said = (sentence: string, ...rules: string[]): Pick<Case, 'overlay' | 'finds'> => ({
  overlay: { [VELFAERD]: ['Vi spurgte bare.', sentence] },
  finds: rules.map((rule) => `${rule} ${VELFAERD}:29`),
});

export const dateCases: Case[] = [
  {
    says: 'a weekday that is not that of its date is reported',
    ...said('Det var torsdag den 14. juni 2030.', 'dato-kalender'),
  },
  { says: 'a weekday that is that of its date is quiet', ...said('Det var fredag den 14. juni 2030.') },
  { says: 'the 31st of a month with 30 days is reported', ...said('Det var den 31. juni.', 'dato-kalender') },
  {
    says: 'the 29th of February is reported in a year that has none',
    ...said('Det var den 29. februar 2030.', 'dato-kalender'),
  },
  {
    says: 'a relative time is a warning, a season with its year is not',
    overlay: {
      '2030/accounts/regnskabet.mdx': [
        'blev holdt færre møder',
        'sidste år, men ikke til sommer 2031, blev holdt møder',
      ],
    },
    finds: ['tid-relativ 2030/accounts/regnskabet.mdx:10'],
  },
  {
    says: 'a relative time in a quotation is quiet',
    ...said('Det var sidste år, men nu er det slut.'),
  },
  {
    says: 'a statement that names last year is reported at the year',
    overlay: { [AUDIT]: ['31. december 2030', '31. december 2029'] },
    finds: [`paategning-aar ${AUDIT}:16`],
  },
  {
    says: 'a statement that is signed before the year is over is a warning',
    overlay: { [AUDIT]: ['date: 2031-03-14', 'date: 2030-12-30'] },
    finds: [`paategning-dato ${AUDIT}:6`],
  },
  {
    says: 'a table of last year is reported at its columns',
    overlay: { '2030/accounts/resultat.mdx': ['columns: [2030, 2029]', 'columns: [2029, 2028]'] },
    finds: ['aarstal 2030/accounts/resultat.mdx:6'],
  },
  {
    says: 'a title of last year is reported',
    overlay: { '2030/accounts/regnskabet.mdx': ['regnskab 2030', 'regnskab 2029'] },
    finds: ['aarstal 2030/accounts/regnskabet.mdx:2'],
  },
  {
    says: 'a kontingent for a year that has begun is reported',
    overlay: { '2030/accounts/kontingent.mdx': ['year: 2032', 'year: 2030'] },
    finds: ['aarstal 2030/accounts/kontingent.mdx:5'],
  },
  {
    says: 'a file of another year is a warning',
    overlay: { '2030/media/foto-2029.jpg': 'x' },
    finds: ['aarstal-udgave 2030/media/foto-2029.jpg:1'],
  },
];
