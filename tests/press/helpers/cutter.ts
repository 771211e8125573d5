import { copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { openBrowser } from '../../../src/press/browser/browser.ts';
import type { OpenBrowser } from '../../../src/press/browser/browser.ts';
import { checkPageMap } from '../../../src/press/preflight/errors.ts';
import type { PrintProblem } from '../../../src/press/errors.ts';
import type { AppearanceMeasure, PageMap } from '../../../src/press/page-map.ts';
import { serveFolder } from '../../../src/press/browser/serve.ts';
import { TAB_SCRIPT_PATH } from '../../../src/press/contract.ts';
import type { Site } from '../../../src/press/browser/serve.ts';
import type { Reading } from '../fixtures/corpus/oracle.ts';
import { printPage, writeSite } from './site.ts';

const corpus = fileURLToPath(new URL('../fixtures/corpus/', import.meta.url));

/** Most pages of one case; more means that something repeats itself. */
const CEILING = 120;
/** A case takes a tenth of a second; one that takes this long goes round in circles. */
const PATIENCE_MS = 40_000;

const BIG_PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 4" width="3000" height="4000"><rect width="3" height="4" fill="#0e5a4b"/></svg>';

/** What came of one document. */
export interface Cut {
  /** `whole`: every letter once, in order, inside its box. `stopped`: preflight names an element. `silent`: neither, which must not be. */
  result: 'whole' | 'stopped' | 'silent';
  findings: PrintProblem[];
  /** Whether preflight spoke although the oracle finds nothing amiss. */
  isNeedless: boolean;
  /** Where source and pages part, or what stands outside; empty when all is well. */
  difference: string;
  pages: number;
  appearance: AppearanceMeasure[];
}

/** What the page hands back; see `script`. */
interface Raw {
  map?: PageMap;
  appearance?: AppearanceMeasure[];
  error?: string;
  source: Reading;
  pages: Reading;
  outside: string[];
}

/**
 * Cuts many documents into pages in one page of one browser: a browser for each would take a hundred times as long.
 * The page is made anew when a case hangs.
 */
export class Cutter {
  #page: Page | undefined;
  readonly #root: string;
  readonly #site: Site;
  readonly #open: OpenBrowser;

  private constructor(root: string, site: Site, open: OpenBrowser) {
    this.#root = root;
    this.#site = site;
    this.#open = open;
  }

  static async open(): Promise<Cutter> {
    const root = await writeSite(printPage('', '<link rel="stylesheet" href="/corpus.css">'), {
      'big.svg': BIG_PICTURE,
    });
    await copyFile(join(corpus, 'corpus.css'), join(root, 'corpus.css'));
    await writeFile(join(root, 'oracle.js'), stripTypeScriptTypes(await readFile(join(corpus, 'oracle.ts'), 'utf8')));
    return new Cutter(root, await serveFolder(root), await openBrowser());
  }

  async close(): Promise<void> {
    await this.#open.close();
    await this.#site.close();
    await rm(this.#root, { recursive: true, force: true });
  }

  /** Cuts the content of one chapter. */
  async cut(content: string): Promise<Cut> {
    const body = `<section class="chapter" data-press-running="Kapitel" data-press-source="kapitel.mdx">${content}</section>`;
    return judge(await this.#run(body));
  }

  /** The page after the last cut, for a look at where things stand. */
  async measure<T>(expression: string): Promise<T> {
    return (await (await this.#ready()).evaluate(expression)) as T;
  }

  async #run(body: string): Promise<Raw> {
    const page = await this.#ready();
    const late = new Promise<'late'>((resolve) => setTimeout(resolve, PATIENCE_MS, 'late').unref());
    const raw = await Promise.race([page.evaluate(`cutCase(${JSON.stringify(body)})`) as Promise<Raw>, late]);
    if (raw !== 'late' && !raw.error) return raw;
    // What an error leaves behind would spoil the next case.
    this.#page = undefined;
    void page.close().catch(() => undefined);
    const nothing = { flow: '', floats: [] };
    return raw === 'late' ? { error: 'goes round in circles', source: nothing, pages: nothing, outside: [] } : raw;
  }

  async #ready(): Promise<Page> {
    if (this.#page) return this.#page;
    this.#page = await this.#open.browser.newPage();
    await this.#page.goto(`${this.#site.origin}/print/`);
    await this.#page.evaluate(SET_UP);
    return this.#page;
  }
}

/**
 * Strings, because test runners rewrite `import()` in functions. The style sheets are read once for all cases, as the press
 * reads them once for all chapters.
 */
const SET_UP = `(async () => {
  const { Paginator } = await import('${TAB_SCRIPT_PATH}');
  const { readSource, readPages, readOutside } = await import('/oracle.js');
  const paginator = new Paginator(document.body);
  globalThis.cutCase = async (html) => {
    const content = document.createRange().createContextualFragment(html);
    const source = readSource(content);
    document.querySelector('.pagedjs_pages')?.replaceChildren();
    try {
      const { pages, map } = await paginator.paginate(content, { ceiling: ${CEILING} });
      document.querySelector('.pagedjs_pages').replaceChildren(...pages);
      return { map: { ...map, numbers: [] }, appearance: map.appearance, source, pages: readPages(), outside: readOutside() };
    } catch (error) {
      return { error: String(error.stack ?? error), source, pages: source, outside: [] };
    }
  };
})()`;

function judge({ map, appearance = [], error, source, pages, outside }: Raw): Cut {
  if (!map) return { result: 'silent', findings: [], isNeedless: false, difference: error ?? '', pages: 0, appearance };
  const findings = checkPageMap(map, { ceiling: CEILING });
  const difference = differenceOf(source, pages) || outside.map((text) => `outside: ${text}`).join('; ');
  const isNamed = findings.length > 0 && findings.every(({ what, where }) => where !== undefined && /<\w/.test(what));
  const result = isNamed ? 'stopped' : difference || findings.length > 0 ? 'silent' : 'whole';
  return { result, findings, isNeedless: isNamed && !difference, difference, pages: map.pages.length, appearance };
}

/** The place where two readings part, with some letters around it. */
function differenceOf(source: Reading, pages: Reading): string {
  if (source.floats.join('|') !== pages.floats.join('|')) {
    return `floats: ${source.floats.join('|')} / ${pages.floats.join('|')}`.slice(0, 200);
  }
  if (source.flow === pages.flow) return '';
  const at = [...source.flow].findIndex((letter, index) => letter !== pages.flow[index]);
  const from = Math.max(0, (at < 0 ? source.flow.length : at) - 12);
  return `source …${source.flow.slice(from, from + 50)} / pages …${pages.flow.slice(from, from + 50)}`;
}
