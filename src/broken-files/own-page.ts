/** Pages of the preview that have nothing of the site's. */

/**
 * @param title as text
 * @param head what the page needs beside its title and its letters, as HTML
 * @param main as HTML
 */
export function writeOwnPage(title: string, head: string, main: string): string {
  return `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>
:root { color-scheme: light dark }
body { max-width: 44rem; margin: 4rem auto; padding: 0 1.25rem; font: 1.0625rem/1.55 system-ui, sans-serif }
</style>
${head}
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`;
}

/** Text as HTML, also between quotation marks. */
export function escapeHtml(text: string): string {
  return text.replace(/[<>&"']/g, (sign) => `&#${sign.codePointAt(0)};`);
}
