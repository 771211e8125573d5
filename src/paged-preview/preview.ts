/**
 * Shows the print page in pages while it is being written. Runs in the editor's browser, in `npm run dev` alone; each
 * save reloads the page and paginates it again. `?kapitel=klima/skove` shows one chapter, which is there at once.
 */
import { TAB_SCRIPT_PATH } from '../press/contract.ts';
import type { TabScript } from '../press/contract.ts';
import { addStyles, stylesOf } from './preview-styles.ts';
import { showComing } from './coming-pages.ts';
import { keepChapter } from './keep-chapter.ts';

const chapter = new URLSearchParams(location.search).get('kapitel');
if (chapter) keepChapter(document, chapter);
await document.fonts.ready;
// The press bundles it, and the dev server answers it (integration.ts); Vite must not look for a file.
const { paginateDocument } = (await import(/* @vite-ignore */ TAB_SCRIPT_PATH)) as TabScript;
const map = await paginateDocument({ onFinished: showComing });
addStyles(stylesOf('.pagedjs_pages'));
// For tests, and for whoever looks into the page.
document.body.dataset['pages'] = String(map.pages.length);
