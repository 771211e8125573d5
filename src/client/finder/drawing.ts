/** The drawing's places as something to point at: which one a pointer means, and how one is lit. */

/** Names stand at the left of dots behind this share of the breadth, so that they stay in the picture. */
const NAME_TURNS = 0.6;

export interface Drawing {
  /** Lights one place and puts out the others; without one the drawing is as on the cover. */
  light: (place?: { index: number; name: string; isEmpty: boolean }) => void;
  /** Shows which places may be meant. */
  grow: (indices: readonly number[]) => void;
  /** The place whose column is nearest to a pointer. */
  indexAt: (event: PointerEvent | MouseEvent) => number;
}

/** Reads roads and dots from a drawing of `motifs/places.ts`, in the order of the places. */
export function readDrawing(box: HTMLElement): Drawing | undefined {
  const svg = box.querySelector('svg');
  const pathsOf = (name: string) =>
    (svg?.querySelector(`.rep-places__${name}`)?.getAttribute('d') ?? '').split(/(?=M)/);
  const [roads, dots] = [pathsOf('roads'), pathsOf('dots')];
  if (!svg) return undefined;
  const { width, height } = svg.viewBox.baseVal;
  const ends = dots.map((dot) => /M([\d.]+) ([\d.]+)/.exec(dot)?.slice(1).map(Number) ?? [0, 0]) as [number, number][];
  const [lit, grown, dot, hole] = ['lit', 'grown', 'dot', 'hole'].map((name) => svg.appendChild(path(name)));
  const label = box.appendChild(document.createElement('span'));
  label.className = 'rep-places__name';
  const draw = (element: Element | undefined, d: string) => element?.setAttribute('d', d);

  return {
    light(place) {
      const index = place?.index ?? -1;
      svg.toggleAttribute('data-lit', place !== undefined);
      draw(lit, roads[index] ?? '');
      draw(dot, dots[index] ?? '');
      draw(hole, place?.isEmpty ? (dots[index] ?? '') : '');
      draw(grown, '');
      label.textContent = place?.name ?? '';
      const [x, y] = ends[index] ?? [0, 0];
      label.style.left = `${(100 * x) / width}%`;
      label.style.top = `${(100 * y) / height}%`;
      label.classList.toggle('is-before', x > width * NAME_TURNS);
    },
    grow(indices) {
      svg.toggleAttribute('data-lit', indices.length > 0);
      draw(grown, indices.map((index) => dots[index]).join(''));
    },
    indexAt({ clientX }) {
      const { left, width: shown } = svg.getBoundingClientRect();
      const x = ((clientX - left) / shown) * width;
      const distances = ends.map(([end]) => Math.abs(end - x));
      return distances.indexOf(Math.min(...distances));
    },
  };
}

function path(name: string): SVGPathElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  element.setAttribute('class', `rep-places__${name}`);
  return element;
}
