import type { Finding } from '../kontrol/finding.ts';

/**
 * Findings that belong to the open page.
 *
 * @param findings of the whole content, their files as `content/2026/chapters/klima.mdx`
 * @param path address of the page: `/2026/klima/`
 * @param chapter the chapter that a preview is limited to, as its slug
 */
export function selectForPage(findings: Finding[], path: string, chapter?: string): Finding[] {
  const [year, ...rest] = path.split('/').filter(Boolean);
  if (year === undefined || !/^\d{4}$/.test(year)) return findings.filter(({ file }) => !/\/\d{4}\//.test(file));
  const matches = patternOf(year, rest.join('/'), chapter);
  return findings.filter(({ file }) => matches.test(`/${file}`));
}

function patternOf(year: string, page: string, chapter: string | undefined): RegExp {
  const file = (pattern: string) => new RegExp(`/${year}/${pattern}`);
  if (page === '') return file('(?:edition\\.mdx|exceptions\\.yaml)$');
  if (page === 'print') return chapter ? file(`chapters/${chapter}\\.mdx$`) : file('');
  if (page === 'organisation') return file('(?:organisation/|mandates\\.yaml)');
  if (page === 'regnskab') return file('accounts/');
  if (page === 'kolofon') return file('(?:edition\\.mdx|deviations\\.yaml|revisions\\.yaml)$');
  return file(`chapters/${page}\\.mdx$`);
}
