/** Descriptions of pictures that describe nothing. */

/** A kind of picture with a number, as a template or a program names it: `Foto 1`, `IMG_2041`, `Skærmbillede 3`. */
const NUMBERED =
  /^(?:et |en )?(?:foto(?:grafi)?|billede[rt]?|illustration|figur|graf|diagram|tabel|kort|logo|ikon|portræt|skærm(?:billede|klip)|screenshot|image|img|picture|photo|pic|dsc[nf]?|scan|unavngivet|untitled|uden titel)[\s_.:#-]*(?:nr\.? ?)?\d*(?:[\s_.-]*\d+)*(?: ?\(\d+\))?[.!]?$/i;

/** What stands in a template where the description is to come. */
const TEMPLATE =
  /^(?:\W*|alt(?:[- ]?tekst)?|alternativ tekst|beskrivelse(?: (?:af (?:billedet|foto)|her|mangler|følger))?|billedbeskrivelse|billedtekst|caption|description|todo|test|tekst|xx+|skriv .*|indsæt .*|beskriv .*|her (?:ses|kommer)(?: et)? billede[t]?\.?)$/i;

const FILE = /\.(?:png|jpe?g|webp|avif|gif|tiff?|svg|heic|bmp|pdf)$/i;

/**
 * Why a description says nothing of the picture; `undefined` when it may.
 *
 * @param file name of the picture's file
 * @param caption the text below it, when there is one
 */
export function judgeDescription(alt: string, file: string, caption: string | undefined): string | undefined {
  const text = alt.trim();
  const stem = file.replace(/^.*\//, '').replace(FILE, '');
  if (FILE.test(text) || fold(text) === fold(stem) || /^\S*[\d_]\S*$/.test(text)) return 'er navnet på en fil';
  if (NUMBERED.test(text)) return 'siger kun, at der er et billede';
  if (TEMPLATE.test(text)) return 'holder plads til en, der mangler';
  if (/^(?:foto|fotograf|illustration|kilde|credit|©|\(c\))\s*[:©]|^©/i.test(text)) {
    return 'siger, hvem der har taget billedet';
  }
  if (caption !== undefined && fold(text) === fold(caption)) {
    return 'er den samme som billedteksten, så den bliver læst to gange';
  }
  return undefined;
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{sc=Latn}\d]+/gu, ' ')
    .trim();
}
