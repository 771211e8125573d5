/** Words of the tags of MDX. */
import { words } from './words.ts';
import type { FieldWords } from './words.ts';

/** Words of a tag, and of its attributes. */
export interface TagWords extends Pick<FieldWords, 'label' | 'help'> {
  attributes: Readonly<Record<string, FieldWords>>;
}

const ANCHOR = words('Navn i adressen', 'Små bogstaver a-z, tal og bindestreger.');
const OPTIONAL_ANCHOR = words('Navn i adressen', 'Kun hvis nogen skal kunne linke til den.');
const MEDIA = {
  id: ANCHOR,
  title: words('Titel'),
  src: words('Fil', 'I udgavens media/.', { to: 'media' }),
  duration: words('Længde', 'Minutter og sekunder: 2.14.'),
  transcript: words('Hele teksten skrevet ud', 'En fil i media/ eller en adresse.', { to: 'media' }),
};

export const TAG_WORDS: Readonly<Record<string, TagWords>> = {
  KeyFigure: {
    label: 'Nøgletal',
    help: 'Et tal i margenen. Sætningen fortsætter tallet og har intet punktum.',
    attributes: {
      id: ANCHOR,
      value: words('Tal', 'Som det skal læses.'),
      unit: words('Enhed'),
      series: words('Navn på målingen', 'Det samme i flere udgaver, så tallene kan sammenlignes år for år.'),
      of: words('Ud af i alt', 'Tegnes som mærker: 98, når tallet er 65 af 98 kommuner, og 100 for procent.'),
      per: words('Så mange er ét mærke', 'På tegningen: 1 for det, der er talt én for én; 1000 for store tal.'),
      against: words('Holdes op mod', 'Et mindre tal i sætningen: 5, når den siger »11 … mod de fem«.'),
      bar: words('Bjælke', 'Til penge; samme mål for alle i den enhed.', {
        options: { mia: 'Mia. kr.', mio: 'Mio. kr.', kr: 'Kr.' },
      }),
      table: words('Tabel', 'Når tallet er et beløb i regnskabet.', { to: 'tables' }),
      row: words('Række', 'Tabellens række.', { to: 'rows' }),
    },
  },
  FactBox: {
    label: 'Faktaboks',
    help: 'Det vigtigste på liste, når et afsnit har mange tal.',
    attributes: { title: words('Overskrift'), id: OPTIONAL_ANCHOR },
  },
  Explainer: {
    label: 'Spørgsmål og svar',
    help: 'Forklarer et ord, som ikke alle læsere kender.',
    attributes: { question: words('Spørgsmål', 'Med spørgsmålstegn.'), id: OPTIONAL_ANCHOR },
  },
  Links: {
    label: 'Læs mere',
    help: 'En liste af links. Et punkt uden link vises som en titel uden adresse.',
    attributes: { title: words('Overskrift', 'I stedet for »Læs mere«.'), id: OPTIONAL_ANCHOR },
  },
  Figure: {
    label: 'Billede',
    help: 'Et billede fra udgavens media/ med billedtekst.',
    attributes: { caption: words('Billedtekst'), id: OPTIONAL_ANCHOR, credit: words('Fotograf') },
  },
  Chart: {
    label: 'Diagram',
    help: 'Søjler tegnet af rækker i en regnskabstabel, i år og sidste år.',
    attributes: {
      id: ANCHOR,
      title: words('Titel', 'Hvad diagrammet viser, som en påstand.'),
      subtitle: words('Undertitel', 'Hvad der er målt, og i hvilken enhed.'),
      table: words('Tabel', undefined, { to: 'tables' }),
      rows: words('Rækker', 'Tabellens rækker, i den orden de tegnes.', { to: 'rows', isMany: true }),
    },
  },
  Roster: {
    label: 'Medlemmer',
    help: 'Medlemmerne af et organ. Pladserne står i organets fil.',
    attributes: { body: words('Organ', undefined, { to: 'committees' }) },
  },
  Signatories: {
    label: 'Underskrifter',
    help: 'Hvem der skrev en påtegning under. Navnene står i påtegningens fil.',
    attributes: { statement: words('Påtegning', undefined, { to: 'statements' }) },
  },
  AccountsTable: {
    label: 'Regnskabstabel',
    help: 'Tallene står i tabellens fil.',
    attributes: { table: words('Tabel', undefined, { to: 'tables' }) },
  },
  Video: {
    label: 'Film',
    help: 'En film i udgavens media/. På papir står, hvad den er, med QR-kode og adresse.',
    attributes: {
      ...MEDIA,
      captions: words('Undertekster', 'En fil i media/: *.vtt.', { to: 'media' }),
      poster: words('Stillbillede', undefined, { to: 'media' }),
    },
  },
  Audio: {
    label: 'Lydoptagelse',
    help: 'En lydoptagelse i udgavens media/. På papir står, hvad den er, med QR-kode og adresse.',
    attributes: MEDIA,
  },
  Quote: {
    label: 'Citat',
    help: 'Noget, en bestemt person har sagt. Det står for sig, uden anførselstegn, med navnet under.',
    attributes: { by: words('Hvem der siger det'), role: words('Titel') },
  },
};
