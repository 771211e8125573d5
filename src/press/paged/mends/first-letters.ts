import type { PagedModule, PagedPolisher } from '../paged-types.ts';
import { allStyleSheets } from './constructed-styles.ts';
import type { Mend } from './mend.ts';

/**
 * Takes a rule of Paged.js' own away that gives the first letter of what continues on a page a box of its own. Drop caps
 * of a report's own style sheet stay.
 */
export const firstLetters: Mend = {
  name: 'first-letters',
  issue:
    'A first letter that is all of its element (`**8** of 10`), with the signs around it (`(C) 282`), has a box that Chromium leaves out of the tags when it opens a continued page: nobody hears it.',
  until: 'Paged.js has no rule for `[data-split-from] > *::first-letter`, or Chromium tags the box',
  apply: { onModule: mendSetup },
};

function mendSetup(paged: PagedModule): void {
  const prototype = paged.Polisher.prototype as PagedPolisher & { hasFirstLetters?: boolean };
  if (prototype.hasFirstLetters) return;
  prototype.hasFirstLetters = true;
  const setup = prototype.setup;
  prototype.setup = function setupWithoutFirstLetters(this: PagedPolisher) {
    const sheet = setup.call(this);
    allStyleSheets().forEach(removeRules);
    return sheet;
  };
}

function removeRules(sheet: CSSStyleSheet): void {
  for (let index = sheet.cssRules.length - 1; index >= 0; index -= 1) {
    const rule = sheet.cssRules[index];
    const isOwn = rule instanceof CSSStyleRule && rule.selectorText.startsWith('.pagedjs_pages');
    if (isOwn && rule.selectorText.includes('::first-letter')) sheet.deleteRule(index);
  }
}
