import { nameOf } from './spots.ts';

/** Marks what opens a new page whatever stands before it, so that it can be cut by itself: `<section data-press-part>`. */
const PART = 'data-press-part';

/** A document to print, taken apart. */
export interface Source {
  /** Markup of the head, and the body's own tag: what decides how every part looks. */
  frame: string;
  /** Addresses of the style sheets. */
  styles: string[];
  parts: Part[];
}

export interface Part {
  html: string;
  /** Title of its first section, to tell how far the work is. */
  title: string;
  /** Addresses of its pictures. */
  pictures: string[];
}

/** Reads a document as text, without laying it out, and takes it apart where parts begin. */
export async function readSource(address: string): Promise<Source> {
  const response = await fetch(address);
  const parsed = new DOMParser().parseFromString(await response.text(), 'text/html');
  const base = new URL(address, location.href);
  const absolute = (value: string | null) => (value ? [new URL(value, base).href] : []);
  const body = parsed.body.cloneNode() as HTMLElement;
  return {
    frame: parsed.head.outerHTML + body.outerHTML,
    styles: [...parsed.querySelectorAll('link[rel="stylesheet"]')].flatMap((link) => absolute(link.getAttribute('href'))),
    parts: split(parsed.body).map((nodes) => describe(nodes, absolute)),
  };
}

/** Runs of the body's children, each beginning with a part; what stands before the first is one too. */
function split(body: HTMLElement): Node[][] {
  const parts: Node[][] = [];
  for (const node of body.childNodes) {
    const begins = node instanceof Element && node.hasAttribute(PART);
    const current = parts.at(-1);
    if (current && !begins) current.push(node);
    else parts.push([node]);
  }
  // White space between tags is no part.
  return parts.filter((nodes) => nodes.some((node) => node instanceof Element || node.textContent?.trim()));
}

function describe(nodes: Node[], absolute: (value: string | null) => string[]): Part {
  const holder = document.createElement('div');
  holder.append(...nodes);
  const section = holder.querySelector<HTMLElement>('[data-source], [data-running]');
  const pictures = [...holder.querySelectorAll('img, source, image, use')].flatMap((picture) => absolute(picture.getAttribute('src') ?? picture.getAttribute('href')));
  return { html: holder.innerHTML, title: section ? nameOf(section) : '', pictures };
}
