/** Findings as editors and CI read them. */
import type { Finding, Rule } from './finding.ts';

/** All findings as text, each with place, rule, what and fix, then a line with the counts. */
export function formatFindings(findings: Finding[], fileCount: number): string {
  return [...findings.map(formatFinding), formatCounts(findings, fileCount)].join('\n');
}

/** Which rules checked nothing, on one line; empty when all had something to look at. */
export function formatIdle(idle: readonly Rule[]): string {
  if (idle.length === 0) return '';
  const names = idle
    .map(({ id }) => id)
    .sort()
    .join(', ');
  return `${formatCount(idle.length, 'regel', 'regler')} kontrollerede intet, for indholdet har ikke noget til dem: ${names}`;
}

function formatFinding({ file, line, rule, severity, what, fix }: Finding): string {
  const kind = severity === 'advarsel' ? ' (advarsel)' : '';
  // A name of a file, or what was quoted of it, may hold a line end.
  const [place, saying, doing] = [file, what, fix].map((text) => text.replace(/[\r\n]+/g, ' '));
  return `${place}:${line}  ${rule}${kind}\n  ${saying}\n  Ret: ${doing}\n`;
}

/** `3 fejl, 1 advarsel i 2 filer`, or `Kontrol: ingen fejl i 49 filer`. */
export function formatCounts(findings: Finding[], fileCount: number): string {
  if (findings.length === 0) return `Kontrol: ingen fejl i ${formatCount(fileCount, 'fil', 'filer')}`;
  const errors = findings.filter(({ severity }) => severity === 'fejl').length;
  const warnings = findings.length - errors;
  const counts = [errors > 0 && `${errors} fejl`, warnings > 0 && formatCount(warnings, 'advarsel', 'advarsler')];
  const files = new Set(findings.map(({ file }) => file)).size;
  const line = `${counts.filter(Boolean).join(', ')} i ${formatCount(files, 'fil', 'filer')}`;
  return errors > 0 ? line : `Kontrol: ingen fejl, ${line}`;
}

/** Findings as GitHub annotations, so that they stand beside the lines of a pull request. */
export function formatAnnotations(findings: Finding[]): string {
  return findings.map(formatAnnotation).join('\n');
}

function formatAnnotation({ severity, file, line, column, rule, what, fix }: Finding): string {
  const command = severity === 'fejl' ? 'error' : 'warning';
  const place = `file=${escapeProperty(file)},line=${line}${column ? `,col=${column}` : ''}`;
  return `::${command} ${place},title=${escapeProperty(rule)}::${escapeData(`${what}\nRet: ${fix}`)}`;
}

/** Every rule with its reason, for editors who wonder what is checked. */
export function formatRules(rules: readonly Rule[]): string {
  return rules
    .map(({ id, reason, asksNetwork }) => `${id}${asksNetwork ? ' (kun med `--online`)' : ''}\n  ${reason}`)
    .join('\n');
}

/** Findings, counts and the rules that checked nothing, for other programs. */
export function formatJson(findings: Finding[], fileCount: number, idle: readonly Rule[] = []): string {
  const errors = findings.filter(({ severity }) => severity === 'fejl').length;
  const counts = { files: fileCount, errors, warnings: findings.length - errors };
  return JSON.stringify({ ...counts, idle: idle.map(({ id }) => id), findings }, undefined, 2);
}

function formatCount(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Escapes of GitHub's workflow commands; without them a percent sign or a line end would cut the text. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
