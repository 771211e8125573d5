/** The frame of the desk's pages. What stands in it is made in the browser (`src/desk/page/`). */

/** Vite serves both; a style sheet that is linked needs none of Vite's own code in the page, which would reload it at each save. */
const SCRIPT = '/src/desk/page/main.ts';
const STYLES = '/src/desk/page/desk.css';

export const SHELL = `<!doctype html>
<html lang="da">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>Redaktionen</title>
    <link rel="icon" href="/favicon.svg">
    <link rel="stylesheet" href="${STYLES}">
    <script type="module" src="${SCRIPT}"></script>
  </head>
  <body>
    <noscript>Redaktionen virker kun med JavaScript.</noscript>
  </body>
</html>
`;

/** What a page of the desk may do: load from this server alone, and stand in no other page. */
export const SHELL_HEADERS: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  // CodeMirror writes its styles into the page.
  'content-security-policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; media-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  // The address holds the token.
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};
