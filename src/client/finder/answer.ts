/** What is told below the field: the municipality's place in the register, brought here. */

export interface Municipality {
  id: string;
  name: string;
  /** `3 pladser`, `ingen plads`. */
  seats: string;
  isEmpty: boolean;
}

/** So much of an answer is in sight without scrolling: its name, its neighbours, how many seats. See `.rep-found` in `find.css`. */
const LEAST_SEEN_PX = 280;

/** The section that the page keeps for the answer. */
export class Answer {
  #section: HTMLElement;
  /** Address of the register of municipalities. */
  #address: string;
  #register: Promise<Document> | undefined;

  constructor(section: HTMLElement, address: string) {
    this.#section = section;
    this.#address = address;
  }

  /** Fetches the register, so that it is there when it is asked for. */
  prepare(): void {
    this.#register ??= fetch(this.#address)
      .then((response) => (response.ok ? response.text() : Promise.reject(new Error(response.statusText))))
      .then((html) => new DOMParser().parseFromString(html, 'text/html'));
    // Without a network the answer is a number and a link; the next one asks again.
    this.#register.catch(() => (this.#register = undefined));
  }

  /** Tells about a municipality and its neighbours by name. */
  show(chosen: Municipality, before: Municipality, after: Municipality): void {
    const { id, name, seats, isEmpty } = chosen;
    this.#section.hidden = false;
    // The address `#silkeborg` means this section while it tells about Silkeborg.
    this.#section.id = id;
    for (const place of this.#all('[data-name]')) place.textContent = name;
    this.#one('[data-count]').textContent = seats.charAt(0).toUpperCase() + seats.slice(1);
    this.#one('[data-seated]').hidden = isEmpty;
    this.#one('[data-unseated]').hidden = !isEmpty;
    this.#one<HTMLAnchorElement>('[data-place]').href = `${this.#address}#${id}`;
    this.#setNeighbour('[data-before]', before);
    this.#setNeighbour('[data-after]', after);
    void this.#bringSeats(id);
  }

  hide(): void {
    this.#section.hidden = true;
    this.#section.removeAttribute('id');
  }

  /** Comes into sight under the field, if it is not; the field stays in sight above it. */
  reveal(): void {
    if (this.#section.getBoundingClientRect().top > innerHeight - LEAST_SEEN_PX) this.#section.scrollIntoView();
  }

  /** Takes the focus, so that the keyboard goes on from the answer. */
  focus(): void {
    this.#one('h2').focus({ preventScroll: true });
  }

  async #bringSeats(id: string): Promise<void> {
    const [list, links] = [this.#one('[data-list]'), this.#one('[data-links]')];
    list.replaceChildren();
    // They come with the seats, so that nothing that is seen moves.
    links.hidden = true;
    this.prepare();
    const register = await this.#register?.catch(() => undefined);
    if (this.#section.id !== id) return;
    const seats = register?.getElementById(id)?.querySelector('[data-seats]');
    if (seats) list.replaceChildren(document.importNode(seats, true));
    links.hidden = false;
  }

  #setNeighbour(selector: string, { id, name }: Municipality): void {
    const link = this.#one<HTMLAnchorElement>(selector);
    link.href = `#${id}`;
    link.querySelector('span')!.textContent = name;
  }

  #one<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
    return this.#section.querySelector<Kind>(selector)!;
  }

  #all(selector: string): NodeListOf<HTMLElement> {
    return this.#section.querySelectorAll(selector);
  }
}
