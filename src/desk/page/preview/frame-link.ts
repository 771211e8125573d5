/** Reaches into a preview, which has the desk's own origin: keeps it at a place, and tells where it was clicked. */

interface Options {
  isPaper: boolean;
  /** Ids of what was clicked, innermost first, as the text has them. */
  onClick: (ids: readonly string[]) => void;
  /** The page goes, and another one is to come. */
  onBegun: () => void;
  /** A page has come; `false` for the browser's own, which says that there is none. */
  onLoaded: (isPage: boolean) => void;
  /** Paper is divided into pages, or is being divided. */
  onDivided: (isDivided: boolean) => void;
}

/** The toolbar of the development server would stand over the page. */
const STYLES = `
  astro-dev-toolbar { display: none !important; }
  .desk-here { box-shadow: -14px 0 0 -11px var(--accent, currentColor); }
`;

/** What divides a page of paper; one that says what is wrong, or a list that is on the web alone, has none. */
const DIVIDES = 'script[src*="PagedPreview"]';

/** Width of an A4 page in CSS pixels, with the grey round it. */
const PAPER_WIDTH = 860;

export class FrameLink {
  #frame: HTMLIFrameElement;
  #options: Options;
  #place: string | undefined;
  #section: string | undefined;
  #marked: Element | undefined;
  #sizes: ResizeObserver;
  #waits: MutationObserver | undefined;

  constructor(frame: HTMLIFrameElement, options: Options) {
    this.#frame = frame;
    this.#options = options;
    this.#sizes = new ResizeObserver(() => this.#scale());
    this.#sizes.observe(frame.parentElement!);
    frame.addEventListener('load', this.#onLoad);
    this.#scale();
  }

  close(): void {
    this.#sizes.disconnect();
    this.#waits?.disconnect();
    this.#frame.removeEventListener('load', this.#onLoad);
  }

  /**
   * Shows a place, if it is not seen already.
   *
   * @param section what it is part of, for a place that the page does not have
   */
  show(id: string | undefined, section = this.#section): void {
    this.#place = id;
    this.#section = section;
    const element = this.#find(id) ?? this.#find(section);
    if (!element || !this.#window) return;
    this.#marked?.classList.remove('desk-here');
    element.classList.add('desk-here');
    this.#marked = element;
    const { top, bottom } = element.getBoundingClientRect();
    if (top < 0 || bottom > this.#window.innerHeight) element.scrollIntoView({ block: 'center', behavior: 'instant' });
  }

  get #window(): (Window & typeof globalThis) | undefined {
    return (this.#frame.contentWindow as (Window & typeof globalThis) | null) ?? undefined;
  }

  get #document(): Document | undefined {
    return this.#frame.contentDocument ?? undefined;
  }

  #onLoad = (): void => {
    const page = this.#document;
    const isPage = Boolean(page?.head) && this.#window?.location.protocol !== 'about:';
    this.#options.onLoaded(isPage);
    if (!page?.head || !isPage) return;
    this.#window?.addEventListener('beforeunload', this.#options.onBegun);
    const style = page.createElement('style');
    style.textContent = STYLES;
    page.head.append(style);
    page.addEventListener('click', (event) => this.#click(event), true);
    this.show(this.#place);
    // Paper is divided into pages after it was loaded; its ids move with their paragraphs.
    this.#waits?.disconnect();
    const isPaged = Boolean(page.body.dataset['pages']) || !page.querySelector(DIVIDES);
    this.#options.onDivided(isPaged);
    if (isPaged) return;
    this.#waits = new MutationObserver(() => {
      if (!page.body.dataset['pages']) return;
      this.#options.onDivided(true);
      this.show(this.#place);
    });
    this.#waits.observe(page.body, { attributes: true, attributeFilter: ['data-pages'] });
  };

  /** A click leads to the text. What opens and closes on the page still does; links lead nowhere. */
  #click(event: MouseEvent): void {
    const element = event.target as Element;
    if (element.closest('summary, button, input, select, label')) return;
    if (element.closest('a')) event.preventDefault();
    const ids: string[] = [];
    for (let at: Element | null = element; at; at = at.parentElement) {
      if (at.id) ids.push(at.id, ...this.#unprefixed(at.id));
    }
    // Beside a paragraph, its own id may stand on a sibling: the section's id is the next best.
    this.#options.onClick(ids);
  }

  /** On paper all ids have their chapter's name before them: `eu-danmark-ved-roret-i-eu_2`. */
  #unprefixed(id: string): string[] {
    if (!this.#options.isPaper) return [];
    return [...id.matchAll(/-/g)].map(({ index }) => id.slice(index + 1));
  }

  #find(id: string | undefined): Element | undefined {
    const page = this.#document;
    if (id === undefined || !page) return undefined;
    const found = page.getElementById(id) ?? page.querySelector(`[id$="-${CSS.escape(id)}"]`);
    return found ?? undefined;
  }

  /** A page of paper is shown as wide as there is room, without a bar to scroll sideways. */
  #scale(): void {
    const { clientWidth, clientHeight } = this.#frame.parentElement!;
    const scale = this.#options.isPaper ? Math.min(1, clientWidth / PAPER_WIDTH) : 1;
    Object.assign(this.#frame.style, {
      width: `${clientWidth / scale}px`,
      height: `${clientHeight / scale}px`,
      transform: scale === 1 ? '' : `scale(${scale})`,
    });
  }
}
