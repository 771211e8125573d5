/** What runs in a tab, bundled into one script by `browser/tab-script.ts`. */
export { paginateDocument } from './paginate-document.ts';
export { Paginator } from './paginator.ts';
export { createTabApi } from './tab-api.ts';
