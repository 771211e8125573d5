import { AT_FOOT, ATTRIBUTES } from '../contract.ts';

/** Stands elements on the foot of the text area, over its full width. */
export const FOOT_STYLES = `
[${AT_FOOT}] { position: absolute; right: 0; left: 0; margin: 0 !important; }
`;

/** Least white above an element at the foot that asks for no other, as a share of the text area: 14 mm on A4. */
const LEAST_WHITE = 0.058;
/** More white than that between them would part them. The rest stands above the first. */
const MOST_WHITE = 0.09;
/** A rule of a pixel's breadth, rounded up, is no reason to leave something out. */
const SLACK = 0.002;

/** One way to set the last page of a part. */
export interface EndPlan {
  /** Elements that stay where they are, counted from the first; those after them stand at the foot. */
  kept: number;
}

/** How the last page came out. */
export interface EndResult {
  /** Share of the text area that the text fills, without what stands at the foot. */
  textShare: number;
  /** Whether everything that was to stand at the foot does. */
  fits: boolean;
  /** Blocks of the text on that page, by their number in the section, with the share of the page below their tops. */
  blocks: { block: number; shareBelow: number }[];
}

/** On a child of the section: its number, so that it is known on the page. */
export const BLOCK = 'data-press-block';

const ENDS = `[${ATTRIBUTES.end}]`;
const OFFERS = `[${ATTRIBUTES.offer}]`;

/**
 * What a part offers for the foot of its last page (`ATTRIBUTES.end`), while the part is laid out once. It is taken out of
 * the source before the first page, so that Paged.js lays out the text alone, and is put on the last page when that is
 * known: nothing that stands above moves.
 */
export class EndPieces {
  result: EndResult = { textShare: 0, fits: true, blocks: [] };
  readonly #plan: EndPlan;
  /** Elements that the text knows. Each is on the page once, at its foot or in the text. */
  #taken: Element[] = [];
  /** Every end in the order of the source, offers included. */
  #all: Element[] = [];
  #section = '';

  constructor(plan: EndPlan) {
    this.#plan = plan;
  }

  /** Takes out of the numbered source what is left out unless it stands at the foot. */
  dropOffers(source: DocumentFragment): void {
    const ends = listEnds(source);
    this.#section = ends[0]?.parentElement?.dataset['ref'] ?? '';
    const content = ends.filter((end) => !isOffer(end));
    const kept = content.slice(0, this.#plan.kept);
    this.#taken = content.slice(this.#plan.kept);
    this.#all = ends.filter((end) => !kept.includes(end));
    for (const offer of source.querySelectorAll(OFFERS)) {
      const end = offer.closest(ENDS);
      // What is offered inside something that stands at the foot goes there with it.
      if (!end || end === offer || !this.#all.includes(end)) offer.remove();
    }
  }

  /** Takes out the rest of what is to stand there, when its words are on record. */
  takeOut(): void {
    for (const end of this.#taken) end.remove();
  }

  /**
   * Puts the ends at the foot of the last page.
   *
   * @returns the offers that were taken
   */
  place(page: Element): Element[] {
    const area = page.querySelector<HTMLElement>('.pagedjs_page_content');
    const section = area?.querySelector<HTMLElement>(`[data-ref="${this.#section}"]`);
    if (!area || !section) {
      this.result = { textShare: 1, fits: this.#taken.length === 0, blocks: [] };
      return [];
    }
    const { top, height } = area.getBoundingClientRect();
    const textShare = (bottomOf(section, top) - top) / height;
    this.result = { textShare, fits: true, blocks: readBlocks(section, textShare * height + top, height) };
    const clones = new Map(this.#all.map((end) => [end, end.cloneNode(true) as HTMLElement]));
    for (const clone of clones.values()) clone.setAttribute(AT_FOOT, '');
    section.append(...clones.values());
    const shares = new Map([...clones].map(([end, clone]) => [end, clone.getBoundingClientRect().height / height]));
    const standing = this.#choose(textShare, shares);
    for (const [end, clone] of clones) if (!standing?.includes(end)) clone.remove();
    if (!standing) {
      this.result.fits = false;
      return [];
    }
    stack(
      standing.map((end) => ({ element: clones.get(end)!, share: shares.get(end) ?? 0, least: readEnd(end).white })),
      1 - textShare,
    );
    return standing.filter(isOffer);
  }

  /** What stands at the foot; nothing when what must does not fit there. */
  #choose(textShare: number, shares: Map<Element, number>): Element[] | undefined {
    const room = 1 - textShare + SLACK;
    const need = (ends: Element[]) => ends.reduce((sum, end) => sum + (shares.get(end) ?? 0) + readEnd(end).white, 0);
    let standing = this.#taken;
    if (!standing.every((end) => isInRange(end, textShare)) || need(standing) > room) return undefined;
    for (const group of this.#groupOffers()) {
      const ways = group
        .filter((offer) => isInRange(offer, textShare))
        .map((offer) => this.#all.filter((end) => end === offer || standing.includes(end)));
      standing = ways.find((way) => need(way) <= room) ?? standing;
    }
    return standing;
  }

  /** Offers of which one stands, the lowest first: what stands above is chosen for the room that it leaves. */
  #groupOffers(): Element[][] {
    const groups = new Map<Element | string, Element[]>();
    for (const offer of this.#all.filter(isOffer)) {
      const name = offer.getAttribute(ATTRIBUTES.offer) || offer;
      groups.set(name, [...(groups.get(name) ?? []), offer]);
    }
    return [...groups.values()].toReversed();
  }
}

/** The ends of a part: those of its last section. */
export function listEnds(source: ParentNode): HTMLElement[] {
  const all = [...source.querySelectorAll<HTMLElement>(ENDS)];
  const section = all.at(-1)?.parentElement;
  return all.filter((end) => end.parentElement === section);
}

/** An end that holds nothing but what is offered is offered itself. */
export function isOffer(end: Element): boolean {
  return end.hasAttribute(ATTRIBUTES.offer);
}

function isInRange(end: Element, share: number): boolean {
  const { from, to } = readEnd(end);
  return share * 100 >= from && share * 100 <= to;
}

/** Reads `0-72`, or `0-72 3` with the least white above it, all in per cent. */
function readEnd(end: Element): { from: number; to: number; white: number } {
  const [range = '', white] = (end.getAttribute(ATTRIBUTES.end) ?? '').split(' ');
  const [from = 0, to = 100] = range.split('-').map(Number);
  return { from, to, white: white === undefined ? LEAST_WHITE : Number(white) / 100 };
}

/** Lower edge of all that stands in a section, and in those before it on the page; floats reach out of theirs. */
function bottomOf(section: Element, top: number): number {
  const sections = [...(section.parentElement?.children ?? [section])];
  const boxes = [...sections.filter((box) => box !== section), ...sections.flatMap((box) => [...box.children])];
  return Math.max(top, ...boxes.map((box) => box.getBoundingClientRect().bottom));
}

function readBlocks(section: Element, bottom: number, height: number): EndResult['blocks'] {
  return [...section.children].flatMap((child) => {
    const block = child.getAttribute(BLOCK);
    // What goes on from the page before cannot be sent to the next.
    if (block === null || child.hasAttribute('data-split-from')) return [];
    return [{ block: Number(block), shareBelow: (bottom - child.getBoundingClientRect().top) / height }];
  });
}

/** Stands elements on the last line of the text area, the last one lowest. In per cent, which no zoom changes. */
function stack(pieces: { element: HTMLElement; share: number; least: number }[], room: number): void {
  const white = room - pieces.reduce((sum, { share }) => sum + share, 0);
  const between = Math.min(MOST_WHITE, white / (pieces.length + 1));
  let bottom = 0;
  for (const { element, share, least } of pieces.toReversed()) {
    element.style.bottom = `${Math.round(bottom * 10_000) / 100}%`;
    bottom += share + Math.max(least, between);
  }
}

/** The share of a text area that elements at its foot fill. */
export function heightAtFoot(area: Element): number {
  return [...area.querySelectorAll(`[${AT_FOOT}]`)].reduce(
    (sum, element) => sum + element.getBoundingClientRect().height,
    0,
  );
}
