/** Words of colours, by the names that lead to them. */
import { words } from './words.ts';
import type { FieldWords } from './words.ts';

export const COLOURS: Record<string, FieldWords> = {};
for (const [theme, label] of [
  ['light', 'Lyst tema'],
  ['dark', 'Mørkt tema'],
  ['inks', 'Trykfarver'],
] as const) {
  const prefix = `colours.${theme}`;
  const help =
    theme === 'inks'
      ? 'Fire hele procenttal for hver farve: cyan, magenta, gul og sort. Udelades de, regnes de ud.'
      : undefined;
  COLOURS[prefix] = words(label, help);
  COLOURS[`${prefix}.accent`] = words('Accent', 'Tekst og tal i farve.');
  COLOURS[`${prefix}.field`] = words('Bund', 'Omslagets bund; hvid tekst står på den.');
  COLOURS[`${prefix}.fieldLine`] = words('Motivets streger', 'Rolige streger på bunden.');
  COLOURS[`${prefix}.fieldMark`] = words('Motivets mærker', 'Mærker på bunden.');
  COLOURS[`${prefix}.tint`] = words('Boksenes bund', 'Faktabokse og årets kolonne.');
}
