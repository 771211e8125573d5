/** What editors, templates and programs leave in a text where another text is to come. */

/** Where a word may begin, and where it must have ended. */
const START = '(?<![\\p{sc=Latn}\\d@/.-])';
const END = '(?![\\p{sc=Latn}\\d@/-])';

const words = (list: string, flags: string) => new RegExp(`${START}(?:${list})${END}`, flags);

const PATTERNS: readonly RegExp[] = [
  /(?:^|[\s[(])(?:TODO|FIXME|TK|lorem ipsum|dolor sit amet)(?=$|[\s:.,\])…])/iu,
  // Within a sentence it is the verb: `skemaet skal udfyldes af forældrene`.
  /(?<=^\s*|[.:([–]\s*)udfyldes(?=\s*(?:$|[.,)\]…])|\s(?:senere|af)(?!\p{sc=Latn}))/iu,
  words('TB[DCA]|N\\.N\\.|asdf\\p{sc=Latn}*|qwerty|bla bla|blabla|dummytekst|fyldtekst', 'u'),
  // The numeral after a king or a pope stands behind a name: `Johannes XX`.
  /(?<![\p{sc=Latn}\d.@/-]|(?:Johannes|Pius|Ludvig|Louis|Christian|Frederik|Karl|Gustav|Benedikt|Leo|[Kk]apitel|[Bb]ind|[Dd]el|[Ss]tørrelse|[Aa]fsnit) )(?:N{2,}|X{2,}|x{2,}|\d*(?:[Xx]{2,}|[Xx]+(?:[.,][Xx]+)+|(?<=\d\d)X))(?:[.,][Xx]+)*(?![\p{sc=Latn}\d@/-])/u,
  // In a report these are notes between editors.
  /(?:^|[\s([])(?:NB|OBS|HUSK)(?:[:!]|\.:|(?=\s\p{sc=Latn}))/u,
  /(?<=^|[.!?:[(]\s?)(?:tal|tallene|tekst|teksten|foto|billede|citat|kilde|link|graf|figur|tabel|navn|overskrift)(?: (?:her )?)(?:følger|mangler|kommer|indsættes|udfyldes|tilføjes|på vej)(?=[.,!)\]…]|$| (?:senere|her|fra|af|om)(?!\p{sc=Latn}))/iu,
  /(?<![\p{sc=Latn}\d])(?:indsæt|tilføj|udfyld) (?:venligst )?(?:her|tekst|tal|tallet|navn|dato|foto|billede|billedet|citat|kilde|link|graf|figur|tabel|titel|beløb|overskrift|logo)(?!\p{sc=Latn})/iu,
  /(?<![\p{sc=Latn}\d])(?:skriv (?:her|tekst|manchet|rubrik|overskrift(?:en)?|indledning) ?(?:her)?(?=[.!…]*$)|klik (?:eller tryk )?her for at (?:skrive|tilføje|angive))/iu,
  /[[({](?:indsæt|skriv|tilføj|udfyld|tjek|husk|check|opdat[eé]r|rettes?|bekræft|afventer|skal|mangler:|navn|dato|tal|antal|beløb|titel|kilde|billede|foto|link|sted|kommune|xx?|\?)(?:[\s:][^\])}]*)?[\])}]/iu,
  /\((?:kilde|tal|navn|dato|år|hvem|tjek) ?\?\)|\?{3,}|_{3,}|%%|\$\$|@@|§§§|(?<=\s|^)\/\/\s|(?<=\s|^)@\p{sc=Latn}+[:,]?\s(?:tjek|kan|vil|husk|se|skal|ret)(?!\p{sc=Latn})/u,
];

/** A field or a heading that says what ought to stand there, and nothing else. */
const WHOLE =
  /^(?:(?:ny |kapitlets |sidens )?(?:titel|overskrift|rubrik|underrubrik|manchet|brødtekst|kapitel|indledning|resumé|billedtekst)(?: (?:\d+|her))?|tekst|test|uden titel|untitled|kommer(?: senere)?|følger|n\/a|[-–.…?x_*]+)[.!]?$/iu;

/**
 * Places in a text that hold room for another one.
 *
 * @param isWhole the text is a field, an attribute or a heading, so that it may be nothing but a placeholder
 */
export function listPlaceholders(text: string, isWhole: boolean): { found: string; index: number }[] {
  if (isWhole && WHOLE.test(text.trim())) return [{ found: text.trim(), index: 0 }];
  return PATTERNS.flatMap((pattern) => {
    const match = pattern.exec(text);
    return match ? [{ found: match[0].trim(), index: match.index + match[0].search(/\S/) }] : [];
  }).slice(0, 1);
}
