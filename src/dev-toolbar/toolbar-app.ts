/** The app »Kontrol« in Astro's toolbar. Runs in the editor's browser, in `npm run dev` alone. */
import { defineToolbarApp } from 'astro/toolbar';
import type { Finding } from '../kontrol/finding.ts';
import { editionPath, locatePage, PRINT } from '../report/addresses.ts';
import { ASK, FINDINGS } from './messages.ts';
import type { Opens, ToolbarMessage } from './messages.ts';
import { selectForPage } from '../kontrol/select-for-page.ts';

const STYLE = `
  h1 { font-size: 18px; margin: 0 0 8px; color: #fff; }
  /* Astro's box is 480 pixels high at most; what is longer scrolls in it. */
  .kontrol { display: flex; flex-direction: column; min-height: 0; }
  ul { list-style: none; margin: 12px 0; padding: 0; overflow-y: auto; }
  li { padding: 10px 0; border-top: 1px solid #343841; line-height: 1.45; overflow-wrap: anywhere; }
  p { margin: 4px 0; }
  button, a { font: inherit; color: #9ad1ff; background: none; border: 0; padding: 0; cursor: pointer; text-align: left; text-decoration: underline; }
  .kind { font-weight: 600; } .fejl { color: #ff9a9a; } .advarsel { color: #ffd479; }
`;

/** Key under which the browser remembers that the app is open. */
const OPEN = 'kontrol-open';

export default defineToolbarApp({
  init(canvas, app, server) {
    const frame = document.createElement('astro-dev-toolbar-window');
    const style = document.createElement('style');
    style.textContent = STYLE;
    const content = document.createElement('div');
    content.className = 'kontrol';
    frame.append(style, content);
    canvas.append(frame);
    server.on<ToolbarMessage>(FINDINGS, (message) => {
      const findings = selectForPage(message.findings, location.pathname, readChapter());
      const level = findings.some(({ severity }) => severity === 'fejl') || message.failure ? 'error' : 'warning';
      app.toggleNotification({ state: findings.length > 0 || message.failure !== undefined, level });
      content.replaceChildren(...render(message, findings));
    });
    // In a frame of the desk the toolbar is hidden, and the desk shows the findings itself.
    if (window.top === window) server.send(ASK, {});
    // A save reloads the page, so an open app opens again.
    app.onToggled(({ state }) => sessionStorage.setItem(OPEN, String(state)));
    if (sessionStorage.getItem(OPEN) === 'true') app.toggleState({ state: true });
  },
});

function readChapter(): string | undefined {
  return new URLSearchParams(location.search).get('kapitel') ?? undefined;
}

function render({ findings: all, isChecking, failure, opens }: ToolbarMessage, findings: Finding[]): Node[] {
  if (failure) return [element('h1', 'Kontrol kunne ikke køre'), element('p', failure)];
  const count = findings.length === 1 ? '1 fund på siden' : `${findings.length || 'Ingen'} fund på siden`;
  const list = element('ul');
  list.append(...findings.map((finding) => renderFinding(finding, opens)));
  const rest = all.length - findings.length;
  return [
    element('h1', isChecking ? `${count} (kontrollerer …)` : count),
    list,
    element('p', `${rest} fund på andre sider. `),
    ...linkToPaper(),
  ];
}

function renderFinding(finding: Finding, opens: Opens): HTMLElement {
  const { severity, rule, what, fix } = finding;
  const item = element('li');
  const kind = element('span', `${severity} · ${rule}`);
  kind.className = `kind ${severity}`;
  item.append(kind, element('p', what), element('p', `Ret: ${fix}`), linkToFile(finding, opens));
  return item;
}

/** Opens the file of a finding at its line: in the program that one works with, else at the desk. */
function linkToFile({ file, line, column }: Finding, { folder, desk, hasEditor }: Opens): HTMLElement {
  const name = `${file}:${line}`;
  if (!hasEditor) {
    const link = element('a', name);
    const query = new URLSearchParams({ fil: file.slice(folder.length + 1), linje: String(line) });
    link.setAttribute('href', `${desk}?${query}`);
    link.setAttribute('target', 'redaktion');
    return link;
  }
  const open = element('button', name);
  open.addEventListener(
    'click',
    () => void fetch(`/__open-in-editor?file=${encodeURIComponent(`${name}:${column ?? 1}`)}`),
  );
  return open;
}

/** From a chapter to the same chapter on paper. */
function linkToPaper(): HTMLElement[] {
  const page = locatePage(location.pathname);
  if (page?.kind !== 'chapter') return [];
  const link = element('a', 'Vis kapitlet som papir');
  link.setAttribute('href', `${editionPath(page.year, PRINT)}?kapitel=${page.slug}`);
  return [link];
}

function element(name: string, text = ''): HTMLElement {
  const created = document.createElement(name);
  created.textContent = text;
  return created;
}
