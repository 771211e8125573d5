import type { PagedModule, PagedPolisher } from '../paged-types.ts';
import type { Mend } from './mend.ts';

/** Has Paged.js bring its rules as constructed style sheets. */
export const constructedStyles: Mend = {
  name: 'constructed-styles',
  issue:
    'Paged.js writes `<style>` elements, which the page’s Content Security Policy refuses, and then paginates without any of its rules and without an error.',
  until: 'the Polisher uses adoptedStyleSheets',
  apply: { onModule: mendPolisher },
};

function mendPolisher(paged: PagedModule): void {
  const prototype = paged.Polisher.prototype as PagedPolisher & { isMended?: boolean };
  if (prototype.isMended) return;
  prototype.isMended = true;
  const setup = prototype.setup;
  prototype.insert = (text) => {
    adoptStyles(text);
    // Paged.js keeps what it inserted in order to remove it later; this element is harmless to remove.
    return document.createElement('style');
  };
  prototype.setup = function setupConstructed(this: PagedPolisher) {
    setup.call(this);
    // Handlers add rules to it later. An empty style element has no sheet where the policy refuses it.
    this.styleSheet = adoptStyles('');
    return this.styleSheet;
  };
}

/** Adds a style sheet to the document, after all others. */
export function adoptStyles(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
  return sheet;
}

/** Every style sheet of the document, linked and constructed. */
export function allStyleSheets(): CSSStyleSheet[] {
  return [...document.styleSheets, ...document.adoptedStyleSheets];
}
