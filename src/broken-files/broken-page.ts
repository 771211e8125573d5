/** The page that the preview shows in place of one that cannot be made, because files that it is made of cannot be read. */
import type { Finding } from '../kontrol/finding.ts';
import { setCode } from './set-code.ts';

/** How many are shown; one mistake may have many findings, and the first is the one to mend. */
const MOST = 12;

/**
 * HTML that says what is wrong, and comes again when a file is saved: Vite's client asks for the page anew.
 *
 * @param findings at least one
 */
export function writeBrokenPage(findings: readonly Finding[]): string {
  const items = findings
    .slice(0, MOST)
    .map(
      ({ file, line, what, fix }) =>
        `<li><p><b>${escape(file)}, linje ${line}</b></p><p>${setCode(what, escape)}</p><p><b>Ret:</b> ${setCode(fix, escape)}</p></li>`,
    );
  const more = findings.length - items.length;
  return `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Siden kan ikke vises</title>
<style>
:root { color-scheme: light dark }
body { max-width: 44rem; margin: 4rem auto; padding: 0 1.25rem; font: 1.0625rem/1.55 system-ui, sans-serif }
h1 { font-size: 1.75rem; line-height: 1.2 }
ol { padding: 0; list-style: none }
li { padding: .75rem 0; border-top: 1px solid color-mix(in srgb, currentColor 30%, transparent) }
li p { margin: .25rem 0 }
code { font-size: .95em }
/* Vite's client, which asks for the page anew after a save, would lay the program's own words over Kontrol's. */
vite-error-overlay { display: none }
</style>
<script type="module" src="/@vite/client"></script>
</head>
<body>
<main>
<h1>Siden kan ikke vises, før ${findings.length === 1 ? 'en fejl' : 'nogle fejl'} i indholdet er rettet</h1>
<ol>${items.join('')}</ol>
${more > 0 ? `<p>… og ${more} til. <code>npm run check</code> viser dem alle.</p>` : ''}
<p>Siden kommer af sig selv, når filen er rettet og gemt. De andre sider virker imens.</p>
</main>
</body>
</html>
`;
}

function escape(text: string): string {
  return text.replace(/[<>&"']/g, (sign) => `&#${sign.codePointAt(0)};`);
}
