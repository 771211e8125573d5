import { formatList } from '../report/format.ts';
import { isPublished } from '../sources/select.ts';
import type { Sources } from '../sources/sources.ts';

/** Says of a published edition that Kontrol stops what an import changes in it, until the change has a revision. */
export function describeFrozen(sources: Sources, year: number): string[] {
  if (!isPublished(sources, year)) return [];
  return [`Udgaven ${year} er udgivet: en ændring skal have en ny revision (\`npm run revise\`).`];
}

/** Which files an import changes, before it is asked about. */
export function describeChanges(folder: string, changes: { path: string }[]): string {
  if (changes.length === 0) return 'Alt står der allerede; intet skal ændres.';
  return `Bliver ændret: ${formatList(changes.map(({ path }) => `${folder}/${path}`))}.`;
}
