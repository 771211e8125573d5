import type { Finding } from './finding.ts';
import { locatePage } from '../report/addresses.ts';
import { isAmong, sourcesOf } from '../report/page-sources.ts';

/**
 * Findings that belong to the open page.
 *
 * @param findings of the whole content, their files as `content/2026/chapters/klima.mdx`
 * @param path address of the page: `/2026/klima/`
 * @param chapter the chapter that a preview is limited to, as its slug
 */
export function selectForPage(findings: Finding[], path: string, chapter?: string): Finding[] {
  const page = locatePage(path);
  // Pages across the editions show the files that belong to none.
  if (!page || !('year' in page)) return findings.filter(({ file }) => !/\/\d{4}\//.test(file));
  const shown = page.kind === 'print' && chapter ? { ...page, kind: 'chapter' as const, slug: chapter } : page;
  const { texts, others } = sourcesOf(shown);
  return findings.filter(({ file }) => isAmong([...texts, ...others], file));
}
