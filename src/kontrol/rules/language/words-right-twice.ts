/** Words that rightly stand twice: the second one begins a phrase, or belongs to another word than the first. */

/** What may follow the second of two equal words. */
const BEFORE: Readonly<Record<string, RegExp>> = {
  // `som som regel`, `på på forhånd`: a fixed phrase.
  som: /^(?:regel|helhed|udgangspunkt|følge|minimum|maksimum|sagt|bekendt|nævnt|oftest|gruppe|sådan|person)/,
  på: /^(?:forhånd|sigt|grund|plads|ny|trods|langt?|kort|linje|lige|tværs|én|en gang|stedet|landsplan)/,
  til: /^(?:daglig|dels|stede|gengæld|sidst|fulde|tider|tide|orde|sammen|trods)/,
  med: /^(?:andre|hensyn|henblik|tiden|rette|vilje|det samme|garanti)/,
  om: /^(?:aftenen|dagen|året|natten|morgenen|ugen|vinteren|sommeren|foråret|efteråret|lidt|kort)/,
  af: /^(?:og til|hensyn|sted|sig selv)/,
  i: /^(?:alt|gennemsnit|snit|øvrigt|princippet|realiteten|praksis|hvert fald|stort set|det hele taget|stigende|særdeleshed)/,
  // `for for mange`, `for for lidt`: too many, too little.
  for: /^(?:mange|få|lidt|meget|stor|små|lang|kort|høj|lav|dyr|sen|tidlig|hurtig|gam|ung|svær|let|tung|svag|stærk|ensidig)/,
  // `de de fleste`, `det det samme`: a pronoun, then an article.
  de: /^(?:facto|jure|\p{sc=Latn}+e |penge|\d)/u,
  det: /^(?:\p{sc=Latn}+(?:e|ligt|vært|emt) |drejer|handler|gælder|kræver|koster|hele|muligt)/u,
  den: /^(?:\p{sc=Latn}+e |fordel|ulempe|effekt|betydning|virkning|\d)/u,
  // `den, der der ligger`: who, then there.
  der: /^(?:\S+ ){0,3}?(?:ligger|lå|står|stod|sidder|sad|bor|boede|hører|findes|fandtes|arbejder|hænger|gror)/,
  så: /^(?:vi|jeg|han|hun|de|det|man|alle|ingen) /,
};

/** Words that are said twice for emphasis. */
const EMPHATIC = ['meget', 'langt', 'længe', 'rigtig', 'ja', 'nej', 'hurra', 'hip', 'tak'];

/**
 * Whether a word may stand twice.
 *
 * @param word in small letters
 * @param after the text after the second one
 */
export function isRightTwice(word: string, after: string): boolean {
  return EMPHATIC.includes(word) || BEFORE[word]?.test(`${after.toLowerCase()} `) === true;
}
