/** Titles of municipal politics and of secretariats, and which of them say the same. */

/** Titles as `mandates.yaml` has them. */
export const TITLES = [
  'Borgmester',
  'Overborgmester',
  'Viceborgmester',
  'Rådmand',
  'Kommunalbestyrelsesmedlem',
  'Byrådsmedlem',
  'Borgerrepræsentant',
  'Regionsrådsmedlem',
  'Regionsrådsformand',
  'Direktør',
  'Vicedirektør',
  'Adm. direktør',
  'Administrerende direktør',
  'Kommunaldirektør',
  'Generalsekretær',
  'Sekretariatschef',
  'Afdelingschef',
  'Kontorchef',
] as const;

/** A title in running text, in the indefinite or the definite form. */
export const TITLE =
  '(?:\\d\\. )?vice(?:borgmester|direktør)(?:e?n)?|(?:[\\p{sc=Latn}-]+- og )?\\p{sc=Latn}*borgmester(?:en)?|rådmand(?:en)?|borgerrepræsentant(?:en)?|(?:kommunalbestyrelses|byråds)medlem(?:met)?|medlem af (?:kommunalbestyrelsen|byrådet)|(?:adm\\. |administrerende )?direktør(?:en)?';

/** Words before a title that say that it holds no longer, not yet, or not here. */
export const NOT_NOW =
  /(?<!\p{sc=Latn})(?:tidligere|fhv\.|forhenværende|daværende|kommende|nye?|nyvalgte?|afgående|konstitueret|fungerende|eks-?|stedfortrædende)\s*$/iu;

/** Titles that mean the same are one word here: `byrådsmedlem` is a member of a municipal council as well. */
function fold(title: string): string {
  return title
    .toLowerCase()
    .replace(/(borgmester|direktør|borgerrepræsentant)e?n$/, '$1')
    .replace(/rådmanden$/, 'rådmand')
    .replace(
      /^(?:medlem af (?:kommunalbestyrelsen|byrådet)|byrådsmedlem(?:met)?|borgerrepræsentant|kommunalbestyrelsesmedlemmet)$/,
      'kommunalbestyrelsesmedlem',
    )
    .replace(/^(?:adm\.|administrerende) direktør$/, 'direktør');
}

/** Whether a text may call somebody by a title that the register gives in this or another form. */
export function isSameTitle(written: string, registered: string): boolean {
  const [told, right] = [fold(written), fold(registered)];
  if (told === right) return true;
  // `viceborgmester` may leave out which of the two, `borgmester` for which area.
  if (told === right.replace(/^\d\. /, '')) return true;
  return told === 'borgmester' && /borgmester$/.test(right) && !right.includes('vice');
}
