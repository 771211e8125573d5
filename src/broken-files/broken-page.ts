/** The page that the preview shows in place of one that cannot be made, because files that it is made of cannot be read. */
import type { Finding } from '../kontrol/finding.ts';
import { listFindings } from './list-findings.ts';
import { writeOwnPage } from './own-page.ts';

/**
 * What stands where a new chapter's page is not there yet. It asks again by itself: whoever opened it before Astro knew of the file
 * hears of no reload, which is sent to pages that are open already.
 */
export const COMING_PAGE = writeOwnPage(
  'Siden bliver lavet',
  '<meta http-equiv="refresh" content="1">',
  '<p>Siden bliver lavet …</p>',
);

/**
 * HTML that says what is wrong, and comes again when a file is saved: Vite's client asks for the page anew.
 *
 * @param findings at least one
 */
export function writeBrokenPage(findings: readonly Finding[]): string {
  return writeOwnPage(
    'Siden kan ikke vises',
    `<style>${LIST_STYLES}</style>\n<script type="module" src="/@vite/client"></script>`,
    `<h1>Siden kan ikke vises, før ${findings.length === 1 ? 'en fejl' : 'nogle fejl'} i indholdet er rettet</h1>
${listFindings(findings)}
<p>Siden kommer af sig selv, når filen er rettet og gemt. De andre sider virker imens.</p>`,
  );
}

const LIST_STYLES = `
h1 { font-size: 1.75rem; line-height: 1.2 }
ol { padding: 0; list-style: none }
li { padding: .75rem 0; border-top: 1px solid color-mix(in srgb, currentColor 30%, transparent) }
li p { margin: .25rem 0 }
code { font-size: .95em }
/* Vite's client, which asks for the page anew after a save, would lay the program's own words over Kontrol's. */
vite-error-overlay { display: none }
`;
