import type { PagedModule, PagedPolisher } from '../paged-types.ts';

/**
 * Has Paged.js bring its style sheets as constructed ones. It writes them into `<style>` elements, which a page with a
 * Content Security Policy rightly refuses, and then cuts pages without any of its rules, in silence.
 */
export function mendPolisher(paged: PagedModule): void {
  const prototype = paged.Polisher.prototype as PagedPolisher & { isMended?: boolean };
  if (prototype.isMended) return;
  prototype.isMended = true;
  const setup = prototype.setup;
  prototype.insert = (text) => {
    adoptStyles(text);
    // Paged.js keeps what it inserted in order to remove it again; it is given something harmless to remove.
    return document.createElement('style');
  };
  prototype.setup = function setupConstructed(this: PagedPolisher) {
    setup.call(this);
    // Rules that handlers add later; an empty style element has no sheet where the policy refuses it.
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
