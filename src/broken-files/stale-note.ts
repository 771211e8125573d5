/** A note on a page that shows fields as they were, because what stands in their files now is refused. */
import type { Finding } from '../kontrol/finding.ts';
import { listFindings } from './list-findings.ts';

const STYLES = `
:host { position: fixed; inset: auto 0 0 0; z-index: 1000; max-height: 40vh; overflow: auto; padding: .75rem 1.5rem;
  border-top: 3px solid #a3231c; background: #fff; color: #14191b; font: 1rem/1.4 system-ui, sans-serif }
ol { margin: .25rem 0 0; padding: 0; list-style: none }
p { margin: 0 }
li p { display: inline; margin-right: .5em }
`;

const TITLE = 'Siden viser felterne, som de var, da de sidst kunne læses. Den følger med igen, når det her er rettet:';

/**
 * Puts the note into a page: beside the body, which may be divided into pages of paper, and with styles of its own, which
 * Paged.js would take away.
 *
 * @param findings at least one
 */
export function addStaleNote(page: string, findings: readonly Finding[]): string {
  const note = `<style>${STYLES}</style><p><b>${TITLE}</b></p>${listFindings(findings)}`;
  // Nothing that Kontrol quotes may end the script.
  const text = JSON.stringify(note).replaceAll('<', String.raw`\u003c`);
  const script = `const note = document.createElement('stale-note');
note.attachShadow({ mode: 'open' }).innerHTML = ${text};
note.role = 'note';
document.documentElement.append(note);`;
  return page.replace('</head>', () => `<script type="module">${script}</script></head>`);
}
