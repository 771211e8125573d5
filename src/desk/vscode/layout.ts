/** Which files of the content folder a program checks against which schema. */
import type { SourceKind } from '../../sources/sources.ts';

/** Files that are YAML as a whole. Frontmatter of MDX is checked by Kontrol; editors' programs read no schema for it. */
export const YAML_FILES: Partial<Record<SourceKind, string>> = {
  site: 'site.yaml',
  people: 'people.yaml',
  parties: 'parties.yaml',
  municipalities: 'municipalities.yaml',
  terms: 'terms.yaml',
  abbreviations: 'abbreviations.yaml',
  mandates: '*/mandates.yaml',
  deviations: '*/deviations.yaml',
  revisions: '*/revisions.yaml',
  exceptions: '*/exceptions.yaml',
  shortLinks: '*/short-links.yaml',
  programmeDays: 'programmes/*/days.yaml',
  programmeMeeting: 'programmes/*/meeting.yaml',
};
