/**
 * Shows the print page in pages while it is being written. Runs in the editor's browser, in `npm run dev` alone; each
 * save reloads the page, and so cuts it anew. `?kapitel=klima/skove` shows one chapter, which is there at once.
 */
import * as paged from 'pagedjs';
import { keepChapter } from './keep-chapter.ts';
import { paginateDocument } from '../press/paged/paginate-document.ts';
import type { PagedModule } from '../press/paged/paged-types.ts';

const PREVIEW_STYLES = `
  body { background: #d9dedd; }
  .pagedjs_pages { display: flex; flex-wrap: wrap; gap: 8mm; padding: 8mm; }
  .pagedjs_page { background: #fff; }
`;

const chapter = new URLSearchParams(location.search).get('kapitel');
if (chapter) keepChapter(document, chapter);
await document.fonts.ready;
const map = await paginateDocument(paged as unknown as PagedModule);
const tab = document.createElement('style');
tab.media = 'screen';
tab.textContent = PREVIEW_STYLES;
document.head.append(tab);
// Kept for the editor's developer and for tests: what the press would have judged.
document.body.dataset['pages'] = String(map.pages.length);
