import type { AccountsData } from '../schemas/accounts.ts';
import type { BodyData } from '../schemas/organisation.ts';
import type { Site } from '../schemas/site.ts';
import type { Chapter, Report } from './report.ts';

/**
 * What the list of pages needs to know of an edition. A report has it, and so has what Kontrol can read of content that
 * is broken in parts.
 */
export interface Outline extends Pick<Report, 'year' | 'title' | 'keyFigures' | 'revisions' | 'deviations'> {
  /** Nothing when `site.yaml` cannot be read. */
  site: Site | undefined;
  /** In reading order. */
  chapters: Pick<Chapter, 'slug' | 'title' | 'summary'>[];
  /** In page order. */
  bodies: (BodyData & { slug: string })[];
  /** In page order. */
  accounts: (AccountsData & { slug: string })[];
}
