/** Frontmatter of `<year>/chapters/**.mdx`. The file's path is the chapter's address; a folder holds sub-chapters. */
import { z } from 'zod';
import { idSchema, orderSchema, textSchema } from './common.ts';

export const chapterSchema = z.strictObject({
  /** The theme's name, as in menus and contents: `Sundhed og ældre`. Short. */
  title: textSchema.max(40, { error: 'Temaets navn er højst 40 tegn; overskriften hører til i `headline`.' }),
  /** The chapter's heading, what the year was about. At most two lines on the page. */
  headline: textSchema.max(75, {
    error: 'Overskriften er højst 75 tegn, så den står på to linjer, i hvert fald på nettet.',
  }),
  /** The paragraph set large under the heading: three to five lines. */
  lead: textSchema,
  /** Line beside the title in the contents list, without a full stop. */
  summary: textSchema.max(60, {
    error: 'Linjen til indholdsfortegnelsen er højst 60 tegn, så den står på én linje på papir.',
  }),
  /**
   * What the year brought, in one sentence, for `Kort fortalt` in the printed edition. Without it the lead's first sentence
   * stands there when it is no longer, else the summary.
   */
  short: textSchema
    .max(76, { error: 'Sætningen til »Kort fortalt« er højst 76 tegn, så den står på to linjer på papir.' })
    .optional(),
  /**
   * What the chapter says, in two to four sentences, for `Kort fortalt` at its top on the web. Nothing that the text does not
   * say. Without it the chapter opens with its lead.
   */
  brief: z
    .array(
      textSchema.max(130, {
        error: 'En sætning til »Kort fortalt« på nettet er højst 130 tegn, så den står på to linjer.',
      }),
      { error: 'Skriv sætningerne til »Kort fortalt« på nettet som en liste, hver på sin linje med `-` foran.' },
    )
    .min(2, { error: '»Kort fortalt« på nettet har mindst to sætninger.' })
    .max(4, { error: '»Kort fortalt« på nettet har højst fire sætninger.' })
    .optional(),
  /** Place of the chapter in the book, or of the sub-chapter in its chapter. */
  order: orderSchema,
  /** The committee whose work the chapter describes: name of its file in `organisation/`. */
  committee: idSchema.optional(),
});
export type ChapterData = z.infer<typeof chapterSchema>;
