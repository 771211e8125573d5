import { findSource, listSources, listYears } from '../sources/select.ts';
import { CommandError } from '../cli/command-error.ts';
import type { NewFile } from '../cli/write-new.ts';
import type { Sources } from '../sources/sources.ts';
import { placeholder } from './marks.ts';
import { renderNewChapter } from './new-chapter.ts';

/**
 * The file of a new chapter, last in its edition or, for `klima/skove`, in its chapter.
 *
 * @throws CommandError when the edition or the chapter above is not there
 */
export function planChapter(sources: Sources, year: number, slug: string, title: string | undefined): NewFile {
  requireEdition(sources, year);
  const parent = slug.includes('/') ? slug.slice(0, slug.lastIndexOf('/')) : undefined;
  const chapters = listSources(sources, 'chapter', year);
  if (parent !== undefined && !chapters.some((chapter) => chapter.slug === parent)) {
    throw new CommandError(
      `Der er intet kapitel »${parent}« i ${year}, som »${slug}« kan være en del af.`,
      `kør først \`npm run new:chapter -- ${year} ${parent}\`.`,
    );
  }
  return {
    path: `${year}/chapters/${slug}.mdx`,
    content: renderNewChapter({ title: title ?? placeholder('temaets navn'), order: nextOrder(sources, year, slug) }),
  };
}

/** A place after the chapters that stand beside this one. */
export function nextOrder(sources: Sources, year: number, slug: string): number {
  const folder = slug.slice(0, slug.lastIndexOf('/') + 1);
  const besides = listSources(sources, 'chapter', year).filter(
    (chapter) => chapter.slug.slice(0, chapter.slug.lastIndexOf('/') + 1) === folder,
  );
  return Math.max(0, ...besides.map(({ data }) => data?.order ?? 0)) + 10;
}

/** @throws CommandError when the year has no edition */
export function requireEdition(sources: Sources, year: number): void {
  if (findSource(sources, 'edition', year)) return;
  const years = listYears(sources);
  throw new CommandError(
    `Der er ingen udgave ${year} i ${sources.folder}/.`,
    `kør først \`npm run new:edition -- ${(years.at(-1) ?? year - 1) + 1}\`.`,
  );
}

/** @throws CommandError when the name of a chapter cannot stand in an address */
export function requireSlug(slug: string): string {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/.test(slug)) return slug;
  throw new CommandError(
    `»${slug}« kan ikke stå i en adresse.`,
    'brug små bogstaver a-z, tal og bindestreger; skriv æ, ø og å som `ae`, `oe` og `aa`.',
  );
}
