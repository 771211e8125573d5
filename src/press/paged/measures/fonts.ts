/** Families of declared fonts that failed to load. */
export function brokenFonts(): string[] {
  return [...document.fonts].filter((face) => face.status === 'error').map((face) => face.family);
}
