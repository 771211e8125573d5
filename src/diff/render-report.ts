import type { PageChange } from './compare-pdfs.ts';

/** One printed edition, before and after. */
export interface EditionChange {
  year: string;
  /** Pages of each; none when the edition is not there. */
  pagesBefore: number;
  pagesAfter: number;
  changes: PageChange[];
}

const STYLE = `
  :root { color-scheme: light; font: 16px/1.5 system-ui, sans-serif; }
  body { margin: 2rem auto; max-width: 84rem; padding: 0 1rem; color: #16211e; background: #f3f5f4; }
  h1 { font-size: 1.7rem; } h2 { margin-top: 2.5rem; } h3 { margin: 2rem 0 .5rem; font-size: 1.05rem; }
  .trio { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1rem; }
  figure { margin: 0; } img { width: 100%; height: auto; display: block; border: 1px solid #b9c4c0; background: #fff; }
  figcaption { font-size: .85rem; color: #45524e; margin-bottom: .25rem; }
`;

/** The report as one HTML file that opens from disk: pictures and styles are inside it. */
export function renderReport(ref: string, editions: EditionChange[]): string {
  const sections = editions.map(renderEdition).join('\n');
  return `<!doctype html>
<html lang="da">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Trykt før og nu: ${escape(ref)}</title><style>${STYLE}</style></head>
<body>
<h1>De trykte udgaver før og nu</h1>
<p>Før er <code>${escape(ref)}</code>. Nu er mappen, som den står. I billedet til højre er det, der er ændret, rødt.</p>
${sections}
</body>
</html>
`;
}

/** What happened to an edition's pages, on one line: `46 sider før, 47 nu: 1 ny, 2 ændret, 30 rykket, 14 uændret.` */
export function summarize({ pagesBefore, pagesAfter, changes }: EditionChange): string {
  const count = (matches: (change: PageChange) => boolean) => changes.filter(matches).length;
  const counts: [number, string][] = [
    [count(({ kind }) => kind === 'added'), 'ny'],
    [count(({ kind }) => kind === 'removed'), 'fjernet'],
    [count(({ kind }) => kind === 'changed'), 'ændret'],
    [count(isMoved), 'rykket'],
    [count((change) => change.kind === 'same' && !isMoved(change)), 'uændret'],
  ];
  const shown = counts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  return `${pagesBefore} ${pagesBefore === 1 ? 'side' : 'sider'} før, ${pagesAfter} nu: ${shown.join(', ') || 'ingen sider'}.`;
}

function isMoved({ before, after }: PageChange): boolean {
  return before !== undefined && after !== undefined && before !== after;
}

function renderEdition(edition: EditionChange): string {
  const moved = edition.changes.filter((change) => change.kind === 'same' && isMoved(change));
  const list =
    moved.length > 0
      ? `<p>Rykket, men ellers uændret: ${moved.map(({ before, after }) => `${before} → ${after}`).join(', ')}.</p>`
      : '';
  const pages = edition.changes.filter(({ kind }) => kind !== 'same').map(renderPage);
  return `<section><h2>${escape(edition.year)}</h2><p>${summarize(edition)}</p>${list}\n${pages.join('\n')}</section>`;
}

function renderPage(change: PageChange): string {
  const { before, after, difference } = change.pictures;
  const figures = [renderPicture('Før', before), renderPicture('Nu', after), renderPicture('Forskel', difference)].join(
    '',
  );
  return `<h3>${describePage(change)}</h3><div class="trio">${figures}</div>`;
}

function describePage({ kind, before, after, share }: PageChange): string {
  if (kind === 'added') return `Side ${after} er ny`;
  if (kind === 'removed') return `Side ${before} er fjernet`;
  const percent = (share * 100).toLocaleString('da-DK', { maximumFractionDigits: 1 });
  const place = before === after ? `Side ${after}` : `Side ${after} (før side ${before})`;
  return `${place}: ${percent === '0' ? 'under 0,1' : percent} pct. af siden er ændret`;
}

function renderPicture(caption: string, webp: Uint8Array | undefined): string {
  if (!webp) return `<figure><figcaption>${caption}: ingen side</figcaption></figure>`;
  return `<figure><figcaption>${caption}</figcaption><img alt="${caption}" src="data:image/webp;base64,${Buffer.from(webp).toString('base64')}"></figure>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
