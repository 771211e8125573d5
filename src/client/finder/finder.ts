/**
 * Finds a municipality on an edition's front: typed in the field, or pointed at in the drawing. The field does all that the
 * drawing does, so the drawing is for pointers only. What is chosen stands in the address and can be shared.
 */
import { slugify } from '../../report/slug.ts';
import { Answer } from './answer.ts';
import { readDrawing } from './drawing.ts';
import type { Drawing } from './drawing.ts';
import { Options } from './options.ts';

const NOT_FOUND = 'Ingen kommune hedder sådan.';

class Finder {
  #form: HTMLFormElement;
  #input: HTMLInputElement;
  #options: Options;
  #answer: Answer;
  #drawing: Drawing | undefined;
  /** Place of the chosen municipality, by name. */
  #chosen: number | undefined;

  constructor(form: HTMLFormElement, answer: HTMLElement, box: HTMLElement | null) {
    this.#form = form;
    this.#input = form.querySelector('input')!;
    const list = form.querySelector<HTMLElement>('[role=listbox]')!;
    this.#options = new Options(list, this.#input);
    this.#answer = new Answer(answer, form.getAttribute('action')!);
    this.#drawing = box ? readDrawing(box) : undefined;
    this.#listenToField(list);
    if (box && this.#drawing) this.#listenToDrawing(box, this.#drawing);
    answer.addEventListener('click', (event) => this.#followNeighbour(event));
    addEventListener('hashchange', () => this.#readAddress());
    this.#readAddress();
  }

  /** What the field says when nothing else is typed. */
  get #chosenName(): string {
    return this.#options.municipalities[this.#chosen ?? -1]?.name ?? '';
  }

  #listenToField(list: HTMLElement): void {
    const input = this.#input;
    input.addEventListener('focus', () => this.#answer.prepare());
    input.addEventListener('input', () => this.#suggest());
    input.addEventListener('keydown', (event) => this.#press(event));
    // The focus stays in the field while the list is pointed at.
    list.addEventListener('pointerdown', (event) => event.preventDefault());
    list.addEventListener('click', ({ target }) => this.#choose(this.#options.indexOf(target)));
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#chooseTyped();
    });
    this.#form.addEventListener('reset', (event) => {
      event.preventDefault();
      this.#clear();
      input.focus();
    });
    this.#form.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.#form.contains(relatedTarget))) this.#restore();
    });
  }

  #listenToDrawing(box: HTMLElement, drawing: Drawing): void {
    box.addEventListener('pointermove', (event) => {
      if (event.pointerType === 'mouse') this.#light(drawing.indexAt(event));
    });
    box.addEventListener('pointerleave', () => this.#light(this.#chosen));
    box.addEventListener('click', (event) => this.#choose(drawing.indexAt(event)));
  }

  #press(event: KeyboardEvent): void {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key] as 1 | -1 | undefined;
    if (by) {
      event.preventDefault();
      if (!this.#options.isOpen && this.#chosen !== undefined) this.#choose(this.#wrap(this.#chosen + by));
      else {
        if (!this.#options.isOpen) this.#suggest();
        if (this.#options.isOpen) this.#options.step(by);
      }
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      if (this.#options.isOpen || this.#input.value !== this.#chosenName) this.#restore();
      else this.#clear();
    }
  }

  #suggest(): void {
    const hits = this.#options.open(this.#input.value);
    this.#drawing?.light();
    this.#drawing?.grow(this.#input.value.trim() === '' ? [] : hits);
    this.#say(hits.length === 0 ? NOT_FOUND : '');
    this.#showReset(false);
  }

  #chooseTyped(): void {
    const { wanted, isOpen } = this.#options;
    if (isOpen && wanted !== undefined) this.#choose(wanted);
    else this.#suggest();
  }

  /** Shows a municipality everywhere: in field, drawing, answer and address. */
  #choose(index: number, isAsked = true): void {
    const chosen = this.#options.municipalities[index];
    if (!chosen) return;
    const at = (place: number) => this.#options.municipalities[this.#wrap(place)]!;
    this.#chosen = index;
    this.#restore();
    this.#answer.show(chosen, at(index - 1), at(index + 1));
    if (location.hash !== `#${chosen.id}`) history.replaceState(null, '', `#${chosen.id}`);
    if (!isAsked) return;
    this.#say(`${chosen.name}, ${chosen.seats}. Svaret står under feltet.`);
    this.#answer.reveal();
  }

  #clear(): void {
    const wasChosen = this.#chosen !== undefined;
    this.#chosen = undefined;
    this.#restore();
    this.#answer.hide();
    this.#say('');
    if (wasChosen) history.replaceState(null, '', location.pathname + location.search);
  }

  /** Field and drawing as what is chosen has it, whatever was typed since. */
  #restore(): void {
    this.#options.close();
    this.#input.value = this.#chosenName;
    this.#showReset(this.#chosen !== undefined);
    this.#light(this.#chosen);
  }

  #light(index: number | undefined): void {
    const place = this.#options.municipalities[index ?? -1];
    this.#drawing?.light(place && { index: index!, name: place.name, isEmpty: place.isEmpty });
  }

  #followNeighbour(event: Event): void {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[href^="#"]');
    if (!link) return;
    event.preventDefault();
    this.#choose(this.#placeOf(link.hash));
    this.#answer.focus();
  }

  /** An address that names no municipality changes nothing; it is a place on the page, or told to be lost. */
  #readAddress(): void {
    this.#choose(this.#placeOf(location.hash), false);
  }

  #placeOf(hash: string): number {
    const id = slugify(decode(hash.slice(1)));
    return this.#options.municipalities.findIndex((municipality) => municipality.id === id);
  }

  #wrap(index: number): number {
    const count = this.#options.municipalities.length;
    return (index + count) % count;
  }

  #say(text: string): void {
    this.#form.querySelector('[role=status]')!.textContent = text;
  }

  #showReset(isShown: boolean): void {
    for (const button of this.#form.querySelectorAll('button')) button.hidden = (button.type === 'reset') !== isShown;
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const form = document.querySelector<HTMLFormElement>('form[data-find]');
const answer = document.querySelector<HTMLElement>('[data-answer]');
if (form && answer) new Finder(form, answer, document.querySelector<HTMLElement>('[data-places]'));
