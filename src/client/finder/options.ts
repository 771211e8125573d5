/** The list of municipalities under the field: which of them are shown, and which one the arrow keys stand on. */
import { countTyped, findTyped } from '../../report/typed-names.ts';
import type { Municipality } from './answer.ts';

/** A listbox that the server has filled; ARIA's combobox pattern with the focus in the field. */
export class Options {
  readonly municipalities: readonly Municipality[];
  #list: HTMLElement;
  #input: HTMLInputElement;
  #items: readonly HTMLElement[];
  /** Places of the items that are shown, in order. */
  #hits: number[] = [];
  /** Place among the hits that the arrow keys stand on. */
  #active = -1;

  constructor(list: HTMLElement, input: HTMLInputElement) {
    this.#list = list;
    this.#input = input;
    this.#items = [...list.querySelectorAll<HTMLElement>('[role=option]')];
    this.municipalities = this.#items.map(readMunicipality);
  }

  get isOpen(): boolean {
    return !this.#list.hidden;
  }

  /** What Enter would choose: where the arrow keys stand, else the first hit. */
  get wanted(): number | undefined {
    return this.#hits[Math.max(0, this.#active)];
  }

  /** Shows those that fit what is typed. @returns their places. */
  open(typed: string): readonly number[] {
    const names = this.municipalities.map(({ name }) => name);
    this.#hits = findTyped(names, typed);
    this.#items.forEach((item, index) => {
      item.hidden = !this.#hits.includes(index);
      mark(item.querySelector('span')!, names[index]!, countTyped(names[index]!, typed));
    });
    this.#list.hidden = this.#hits.length === 0;
    this.#list.scrollTop = 0;
    this.#input.setAttribute('aria-expanded', String(this.isOpen));
    this.#stand(-1);
    return this.#hits;
  }

  close(): void {
    this.#hits = [];
    this.#list.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#stand(-1);
  }

  /** One hit down or up, round the ends. */
  step(by: 1 | -1): void {
    const count = this.#hits.length;
    const from = this.#active < 0 && by < 0 ? 0 : this.#active;
    this.#stand((from + by + count) % count);
  }

  /** Place of the municipality whose row an event met. */
  indexOf(target: EventTarget | null): number {
    const item = target instanceof Element ? target.closest<HTMLElement>('[role=option]') : null;
    return item ? this.#items.indexOf(item) : -1;
  }

  #stand(active: number): void {
    this.#active = active;
    const current = this.#items[this.#hits[active] ?? -1];
    for (const item of this.#items) item.setAttribute('aria-selected', String(item === current));
    if (current) this.#input.setAttribute('aria-activedescendant', current.id);
    else this.#input.removeAttribute('aria-activedescendant');
    current?.scrollIntoView({ block: 'nearest' });
  }
}

function readMunicipality(item: HTMLElement): Municipality {
  const textOf = (tag: string) => item.querySelector(tag)?.textContent ?? '';
  return {
    id: item.dataset['id'] ?? '',
    name: textOf('span'),
    seats: textOf('small'),
    isEmpty: item.dataset['empty'] !== undefined,
  };
}

/** The letters that are typed, in bold. */
function mark(place: HTMLElement, name: string, count: number): void {
  const typed = document.createElement('b');
  typed.textContent = name.slice(0, count);
  place.replaceChildren(typed, name.slice(count));
}
