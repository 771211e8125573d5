/** Words of what editions share. */
import { COLOURS } from './colours.ts';
import { LONG, words } from './words.ts';
import type { FieldWords } from './words.ts';

export const REGISTER_WORDS: Readonly<Record<string, Readonly<Record<string, FieldWords>>>> = {
  people: {
    name: words('Navn', 'Som personen selv staver det.'),
    surname: words('Efternavn', 'Kun når det er mere end det sidste ord: van der Berg.'),
    portrait: words('Portræt', 'En kvadratisk fil i media/, mindst 400 pixel.', { to: 'media' }),
    distinctFrom: words('Ikke den samme som', 'Andre med næsten samme navn.', { to: 'people' }),
  },
  parties: {},
  municipalities: {},
  abbreviations: {},
  terms: {
    words: words('Ord', 'Navne og ord, som ordbogen ikke kender, i de former, hvor de står.'),
    instead: words('Skrives på en anden måde'),
    'instead.not': words('Ikke', 'Et eller flere hele ord.'),
    'instead.write': words('Men'),
    foreign: words('Ord på andre sprog', 'Efter sprogets kode, så de bliver læst rigtigt op: en.'),
    divide: words('Deling på papiret', 'Et ord med en lodret streg i hver søm: efter|året.'),
  },
  site: {
    name: words('Fulde navn', 'Organisationens navn.'),
    shortName: words('Kort navn', 'Som det står i løbende tekst.'),
    legalForm: words('Slags organisation', 'Forening.'),
    website: words('Websted', 'Organisationens eget.'),
    address: words('Postadresse', 'Én linje pr. punkt.'),
    contact: words('Kontakt', 'Hvor læserne får fat i den, der udgiver siderne.'),
    'contact.email': words('Mail'),
    'contact.phone': words('Telefon'),
    rendering: words('Hvem der udgiver', undefined, {
      options: { own: 'Organisationen selv', independent: 'Andre, med egne ord' },
    }),
    imprint: words('Tryk', 'Til bagsiden og kolofonen i den trykte udgave.'),
    'imprint.publisher': words('Udgiver', 'Når det ikke er organisationen selv.'),
    'imprint.cvr': words('Udgiverens CVR-nummer', 'Otte cifre.'),
    filePrefix: words('Begyndelsen af filnavne', 'Ændres aldrig, når noget er udgivet.'),
    words: words('Former af navnet'),
    'words.genitive': words('Ejefald', 'Kystforeningens.'),
    'words.edition': words('En udgave uden årstal', 'Kystforeningens beretning.'),
    'words.editions': words('Alle udgaver', 'Kystforeningens beretninger.'),
    'words.regional': words('De regionale organer', 'Udelades, når der ingen er.'),
    assembly: words('Øverste forsamling', 'Til tegningen af organisationen på papir.'),
    'assembly.name': words('Navn'),
    'assembly.task': words('Opgave', 'Resten af sætningen: godkender årsrapporten.'),
    colours: words('Husets farver', 'Ikonets, og dem, en udgave får, når den ikke har sine egne.'),
    ...COLOURS,
    accessibility: words('Tilgængelighed', 'Til erklæringen på /tilgaengelighed/.'),
    'accessibility.date': words('Gennemgået', 'Dagen, den sidst er gået igennem.'),
    'accessibility.was': words('Adresse i WAS-Tool'),
    'accessibility.gaps': words('Mangler', 'Ved netop dette indhold, hver som hele sætninger.', LONG),
  },
};
