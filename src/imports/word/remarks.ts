/** What an import tells an editor: one line for each topic. */
import type { Ledger, Topic } from './read/ledger.ts';
import { splitWords } from './count/words.ts';

type Describe = (items: string[]) => string;

const several = (items: string[], one: string, many: string) => (items.length === 1 ? one : `${items.length} ${many}`);

/** In the order in which they are told: what did not come along, what asks for a hand, what only looks otherwise. */
const SENTENCES: Record<Topic, Describe> = {
  deleted: (items) => `Slettet med sporede ændringer og ikke kommet med: ${quote(items)}.`,
  hidden: (items) => `Skjult tekst er ikke kommet med: ${quote(items)}.`,
  comments: (items) => `Kommentarer er ikke kommet med: ${quote(items)}.`,
  header: (items) => `Sidehoved er ikke kommet med: ${quote(items)}.`,
  footer: (items) => `Sidefod er ikke kommet med: ${quote(items)}.`,
  strayNotes: (items) => `Noter, som intet i teksten peger på, er ikke kommet med: ${quote(items)}.`,
  prompts: (items) => `Felter, der ikke er udfyldt, er ikke kommet med: ${quote(items)}.`,
  fieldCodes: (items) => `Ord i felters koder er ikke kommet med: ${quote(items)}.`,
  contents: (items) => `Indholdsfortegnelsen (${countWords(items)} ord) er ikke kommet med; siden laver sin egen.`,
  charts: (items) =>
    `${several(items, 'Et diagram', 'diagrammer')} kan ikke tegnes her. Tallene står i en kommentar med SKRIV: på stedet: ${quote(items)}.`,
  smartArt: (items) =>
    `${several(items, 'En SmartArt-figur', 'SmartArt-figurer')} kan ikke tegnes her. Teksten står i en kommentar med SKRIV: på stedet: ${quote(items)}.`,
  documents: (items) => `Dokumenter i dokumentet er ikke kommet med; der står SKRIV: på stedet: ${list(items)}.`,
  unreadPictures: (items) => `Kan ikke vises; der står SKRIV: på stedet: ${list(items)}.`,
  objects: (items) => `Kan ikke tages med; der står SKRIV: på stedet: ${list(items)}.`,
  objectPictures: (items) => `Fra andre programmer og kun kommet med som billede: ${list(items)}.`,
  symbols: (items) => `Tegn uden navn, som kun deres skrift kan vise; der står SKRIV: på stedet: ${quote(items)}.`,
  shapes: (items) => `${several(items, 'En tegnet figur', 'tegnede figurer')} uden tekst er ikke kommet med.`,
  silentPictures: (items) =>
    `${items.length === 1 ? 'Et billede mangler' : `${items.length} billeder mangler`} en beskrivelse; Kontrol viser hvor.`,
  cropped: (items) =>
    `Beskåret i Word, men kommet med i fuld størrelse: ${quote(items)}. Beskær filen, hvis resten ikke må ses.`,
  longHeadline: ([headline = '']) =>
    `Den første overskrift har ${headline.length} tegn, og \`headline\` må have 75, så den er blevet en mellemrubrik: ${quote([headline])}.`,
  movedNotes: () => 'Noten ved overskriften står nu ved det første afsnit.',
  boldLines: (items) =>
    `Korte linjer i fed ligner mellemrubrikker uden typografi: ${quote(items)}. Skriv \`## \` foran dem, der er det.`,
  quotationMarks: (items) =>
    `Anførselstegn er blevet til »…« i ${items.length === 1 ? 'ét afsnit' : `${items.length} afsnit`}.`,
  deepHeadings: (items) => `Overskrifter på fjerde niveau og dybere er blevet til \`####\`: ${quote(items)}.`,
  headingNumbers: (items) => `Overskrifternes numre er ikke kommet med: ${quote(items)}.`,
  listLabels: (items) => `Listernes ${quote(items)} er blevet til 1., 2. og så videre; ret henvisninger til dem.`,
  highlighted: (items) => `Fremhævet med farve i Word, måske en huskeseddel: ${quote(items)}.`,
  struck: (items) => `Streget over i Word, men kommet med: ${quote(items)}. Slet det, der skal væk.`,
  maths: (items) =>
    `${several(items, 'En formel', 'formler')} er skrevet på én linje: ${quote(items)}. Se efter, om den kan læses.`,
  fields: (items) => `Felter står med det, de viste i Word: ${list(items)}. Ret dem, der ikke passer mere.`,
  deadLinks: (items) =>
    `${several(items, 'Et link', 'links')}, der ikke fører nogen steder hen fra en side, er blevet til almindelig tekst: ${quote(items)}.`,
  mergedCells: (items) =>
    `${several(items, 'En flettet celle', 'flettede celler')} i tabellerne er delt; se dem efter.`,
  nestedTables: (items) =>
    `${several(items, 'En tabel i en tabel', 'tabeller i tabeller')} er skrevet som linjer i sin celle; se efter.`,
  layoutTables: (items) =>
    `${several(items, 'En tabel', 'tabeller')} med spalter af tekst er blevet til almindelige afsnit.`,
  cellPictures: (items) => `${several(items, 'Et billede', 'billeder')} i en tabel står nu efter tabellen.`,
  textBoxes: (items) =>
    `${several(items, 'En tekstboks eller tabel med én celle', 'tekstbokse og tabeller med én celle')} er blevet til \`<FactBox>\`.`,
};

/** The remarks of an import, one line for each topic that has any. */
export function describeRemarks({ items }: Ledger): string[] {
  const topics = Object.keys(SENTENCES) as Topic[];
  return topics.flatMap((topic) => {
    const told = items.get(topic);
    return told ? [SENTENCES[topic](told)] : [];
  });
}

/** Texts quoted at most, and words of each. */
const TEXTS = 6;
const WORDS = 14;

/** The first texts, each once: »Kun til os«, »Ikke færdig …« og 3 til. */
function quote(items: string[]): string {
  return join(items.map((item) => `»${shorten(item)}«`));
}

function list(items: string[]): string {
  return join(items.map(shorten));
}

function join(items: string[]): string {
  const once = [...new Set(items)];
  const more = once.length - TEXTS;
  return once.slice(0, TEXTS).join(', ') + (more > 0 ? ` og ${more} til` : '');
}

function shorten(text: string): string {
  const words = text.split(/\s+/);
  const start = words.slice(0, WORDS).join(' ');
  const more = words.length > WORDS ? ` … (${words.length} ord)` : '';
  return start.length > 200 ? `${start.slice(0, 200)} …` : start + more;
}

function countWords(items: string[]): number {
  return items.reduce((sum, item) => sum + splitWords(item).length, 0);
}
