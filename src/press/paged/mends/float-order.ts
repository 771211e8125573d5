/**
 * Numbers the siblings of every float in the order of the source. A float that does not fit moves behind what it stood
 * before, on the page and in the source alike; these numbers tell in which order it all is to be read aloud.
 */
export function numberFloatSiblings(source: DocumentFragment): void {
  const parents = new Set([...source.querySelectorAll('[data-press-float]')].map(({ parentElement }) => parentElement));
  source.querySelectorAll<HTMLElement>('*').forEach((element, index) => {
    if (element.parentElement && parents.has(element.parentElement))
      element.setAttribute('data-press-order', String(index));
  });
}
