/** Publications that are no edition, assembled from Astro's content store. */
import { getCollection, getEntry, render } from 'astro:content';
import { buildLetter } from '../letters/letter.ts';
import type { Letter } from '../letters/letter.ts';
import { buildProgramme } from '../programme/programme.ts';
import type { Programme } from '../programme/programme.ts';
import { sortPublications } from '../publications/publication.ts';
import type { Publication } from '../publications/publication.ts';
import { includesDrafts } from './drafts.ts';

/** Programmes, newest first; drafts only in the preview and where a build asks for them. */
export async function loadProgrammes(): Promise<Programme[]> {
  const people = (await getEntry('people', 'people'))?.data ?? {};
  const entries = await getCollection('programmes', ({ data }) => isShown(data.state));
  const programmes = await Promise.all(
    entries.map(async ({ id: path, data: programme }) => {
      const folder = path.slice(0, path.lastIndexOf('/'));
      const id = folder.slice(folder.lastIndexOf('/') + 1);
      const days = (await getEntry('programmeDays', `${folder}/days`))?.data.items ?? [];
      const meeting = (await getEntry('programmeMeetings', `${folder}/meeting`))?.data;
      const practical = (await getEntry('programmePractical', `${folder}/practical`))?.data;
      return buildProgramme({ id, programme, days, meeting, practical }, people);
    }),
  );
  return sortPublications(programmes);
}

/** One programme. */
export async function loadProgramme(id: string | undefined): Promise<Programme> {
  const programme = (await loadProgrammes()).find((candidate) => candidate.id === id);
  if (!programme) throw new Error(`No programme ${id}: is there a content/programmes/${id}/programme.mdx?`);
  return programme;
}

/** Welcome and practical information of a programme, to be rendered with a set of tags. */
export async function loadProgrammeTexts({ id }: Programme) {
  const welcome = await getEntry('programmes', `programmes/${id}/programme`);
  const practical = await getEntry('programmePractical', `programmes/${id}/practical`);
  return {
    Welcome: welcome && (await render(welcome)).Content,
    Practical: practical && (await render(practical)).Content,
  };
}

/** Letters, newest first; drafts only in the preview and where a build asks for them. */
export async function loadLetters(): Promise<Letter[]> {
  const people = (await getEntry('people', 'people'))?.data ?? {};
  const entries = await getCollection('letters', ({ data }) => isShown(data.state));
  return sortPublications(
    entries.map(({ id: path, data }) => buildLetter(path.slice(path.indexOf('/') + 1), data, people)),
  );
}

/** One letter by its id: `2018/ny-valgperiode`. */
export async function loadLetter(id: string | undefined): Promise<Letter> {
  const letter = (await loadLetters()).find((candidate) => candidate.id === id);
  if (!letter) throw new Error(`No letter ${id}: is there a content/letters/${id}.mdx?`);
  return letter;
}

/** The text of a letter, to be rendered with a set of tags. */
export async function loadLetterText({ id }: Letter) {
  const entry = await getEntry('letters', `letters/${id}`);
  if (!entry) throw new Error(`No entry "letters/${id}".`);
  return (await render(entry)).Content;
}

/** Every publication that is no edition, of every kind, newest first. */
export async function loadPublications(): Promise<Publication[]> {
  return sortPublications([...(await loadProgrammes()), ...(await loadLetters())]);
}

function isShown(state: Publication['state']): boolean {
  return state === 'published' || import.meta.env.DEV || includesDrafts();
}
