import type { BrokenImage } from '../../page-map.ts';
import { spotOf } from './spots.ts';

/** Pictures come from the same machine, so one that has not answered by then will not. */
const PATIENCE_MS = 8_000;

/**
 * Loads every picture before the first page is laid out. Paged.js waits for each picture without a deadline, and a lazy one
 * below the screen may never start, so all are made eager. Can go when Paged.js has a timeout.
 *
 * @returns pictures that cannot be shown. Their page is not known yet and given as 1.
 */
export async function settleImages(content: ParentNode, patienceMs: number = PATIENCE_MS): Promise<BrokenImage[]> {
  const images = [...content.querySelectorAll('img')];
  for (const image of images) image.loading = 'eager';
  const answers = await Promise.all(images.map((image) => loadImage(image, patienceMs)));
  const broken: BrokenImage[] = [];
  images.forEach((image, index) => {
    if (answers[index] === 'shown') return;
    broken.push({ ...spotOf(image, 1), address: shortAddress(image), isLate: answers[index] === 'late' });
    // Paged.js would wait for it as well.
    if (answers[index] === 'late') image.removeAttribute('src');
  });
  return broken;
}

/** Waits for a picture by its events: `decode()` never settles in a tab that is not in front. */
export async function loadImage(
  image: HTMLImageElement,
  patienceMs: number = PATIENCE_MS,
): Promise<'shown' | 'broken' | 'late'> {
  if (image.complete && image.naturalWidth > 0) return 'shown';
  return new Promise((resolve) => {
    image.addEventListener('load', () => resolve('shown'), { once: true });
    image.addEventListener('error', () => resolve('broken'), { once: true });
    // A picture that failed before has no event to come.
    setTimeout(() => image.complete && resolve(image.naturalWidth > 0 ? 'shown' : 'broken'));
    setTimeout(resolve, patienceMs, 'late');
  });
}

function shortAddress(image: HTMLImageElement): string {
  return (image.currentSrc || image.src).replace(location.origin, '');
}
