import { childOf, childrenOf, findAll } from '../package/xml.ts';
import type { XmlElement } from '../package/xml.ts';

/**
 * Reads `mc:AlternateContent`: the same thing in several forms, the newest first. The first form that has anything to read
 * is read, the others are the same again.
 */
export function readAlternate<Value>(element: XmlElement, read: (child: XmlElement) => Value[]): Value[] {
  const forms = [...childrenOf(element, 'mc:Choice'), childOf(element, 'mc:Fallback')].filter(
    (form) => form !== undefined,
  );
  const chosen = forms.find(hasContent) ?? forms[0];
  return chosen ? childrenOf(chosen).flatMap(read) : [];
}

const CONTENT =
  /^(?:w:t|w:delText|a:t|m:t|a:blip|v:imagedata|v:textpath|c:chart|cx:chart|dgm:relIds|w:fldChar|o:OLEObject)$/;

function hasContent(form: XmlElement): boolean {
  return findAll(form, ({ name }) => CONTENT.test(name)).length > 0;
}
