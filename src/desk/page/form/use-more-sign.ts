/** Whether more of a table lies to its right than is seen; a style sheet shows it at the edge. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

/** @returns the element that scrolls: it gets `data-more` while something is hidden behind its right edge */
export function useMoreSign(): RefObject<HTMLDivElement | null> {
  const scroller = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = scroller.current!;
    const look = (): void => {
      // Zoomed pages have parts of pixels.
      const hidden = element.scrollWidth - element.clientWidth - element.scrollLeft;
      element.toggleAttribute('data-more', hidden > 1);
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);
  return scroller;
}
