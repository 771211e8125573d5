import type { ChapterData } from '../schemas/chapter.ts';
import { guidanceComment, placeholder } from './marks.ts';
import { renderMdx } from './render-mdx.ts';

/** What of a chapter is known before it is written. */
export interface ChapterPlan {
  title: string;
  order: number;
  committee?: string | undefined;
  /** Sub-headings of last year's chapter, for guidance. */
  lastHeadings?: string[];
}

/** The frame of a new chapter, without its text. */
export function renderNewChapter({ title, order, committee, lastHeadings = [] }: ChapterPlan): string {
  const last = lastHeadings.length > 0 ? ` Sidste år var mellemrubrikkerne: ${lastHeadings.join(' · ')}.` : '';
  return renderChapter(
    { title, order, committee },
    guidanceComment(`kapitlets tekst, med mellemrubrikker, der begynder med ##.${last}`),
  );
}

/** What the sentences of `Kort fortalt` on the web could be about; an editor writes two to four. */
const BRIEF = ['kapitlets vigtigste nyhed', 'hvad det betyder for kommunerne', 'det tal, som læseren skal huske'];

/** A chapter from the fields that are known; the others get a placeholder. */
export function renderChapter(
  { title, headline, lead, summary, short, brief, order, committee }: Partial<ChapterData>,
  body: string,
): string {
  const fields = {
    title: title ?? placeholder('temaets navn'),
    headline: headline ?? placeholder('overskriften, højst 75 tegn'),
    lead: lead ?? placeholder('manchetten, to til fire sætninger.'),
    summary: summary ?? placeholder('linjen i indholdsfortegnelsen'),
    short: short ?? placeholder('hvad året bragte, i én sætning'),
    brief: brief ?? BRIEF.map(placeholder),
    order,
    committee,
  };
  return renderMdx(fields, body);
}
