import type { Finding } from '../kontrol/finding.ts';
import { escapeHtml } from './own-page.ts';
import { setCode } from './set-code.ts';

/** How many are shown; one mistake may have many findings, and the first is the one to mend. */
const MOST = 12;

/** Findings as HTML: where, what and how to mend it. */
export function listFindings(findings: readonly Finding[]): string {
  const items = findings
    .slice(0, MOST)
    .map(
      ({ file, line, what, fix }) =>
        `<li><p><b>${escapeHtml(file)}, linje ${line}</b></p><p>${setCode(what, escapeHtml)}</p><p><b>Ret:</b> ${setCode(fix, escapeHtml)}</p></li>`,
    );
  const more = findings.length - items.length;
  const rest = more > 0 ? `<p>… og ${more} til. <code>npm run check</code> viser dem alle.</p>` : '';
  return `<ol>${items.join('')}</ol>${rest}`;
}
