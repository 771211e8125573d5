import type { Palette } from '../schemas/colours.ts';

/** What is drawn and set on a coloured field. */
export const WHITE = '#fff';

/** A motif with the edition's colours: it names them as custom properties of the page, and a picture has no page. */
export function paintMotif(drawing: string, { field, fieldLine, fieldMark }: Palette): string {
  const colours: Record<string, string> = {
    '--field': field,
    '--field-line': fieldLine,
    '--field-mark': fieldMark,
    '--on-field': WHITE,
  };
  return drawing
    .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replace(/var\((--[a-z-]+)\)/g, (_, name: string) => colours[name] ?? WHITE);
}
