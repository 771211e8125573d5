/** Pictures of the editor's desk in the handbook, and what each shows. */
export const deskPictures = {
  first: 'redaktion-forside.webp',
  chapter: 'redaktion-kapitel.webp',
  send: 'redaktion-send.webp',
} as const;
