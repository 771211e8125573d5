/**
 * The note of a link: address and reference of a place, to copy or to select. It opens between lines under its place and is
 * no dialogue: the page stays what it is, Escape closes the note, and the focus goes back to where it came from.
 */

export interface Citation {
  address: string;
  text: string;
  /** Paragraphs of the section, each of which can be cited instead. */
  paragraphs: number;
}

let open: { note: HTMLElement; source: HTMLElement } | undefined;

/**
 * Opens the note of a place, or closes it when it is open.
 *
 * @param source what the reader pressed. One with `data-copies` copies at once, and the note says so.
 * @param cite gives the citation of another anchor of the page
 */
export function openCitationNote(source: HTMLElement, citation: Citation, cite: (id: string) => Citation): void {
  const wasOpen = open?.source === source && source.dataset['cite'] === open.note.dataset['of'];
  closeNote(false);
  if (wasOpen) {
    source.focus();
    return;
  }
  const note = makeNote(source, citation, cite);
  placeOf(source).after(note);
  open = { note, source };
  source.setAttribute('aria-expanded', 'true');
  if ('copies' in source.dataset) void copy(note, citation.text, 'Tallet og henvisningen er kopieret.');
  else note.querySelector('button')?.focus();
}

/** Closes the note that is open, if any. */
export function closeNote(returnsFocus = true): void {
  if (!open) return;
  const { note, source } = open;
  const hadFocus = note.contains(document.activeElement);
  open = undefined;
  note.remove();
  source.setAttribute('aria-expanded', 'false');
  if (returnsFocus && hadFocus) source.focus();
}

/** The block that the note opens under. */
function placeOf(source: HTMLElement): Element {
  return source.closest('.rep-heading, .rep-meta, .rep-figure-links, p, li') ?? source;
}

function makeNote(source: HTMLElement, citation: Citation, cite: (id: string) => Citation): HTMLElement {
  let shown = citation;
  const note = make('section', 'rep-cite');
  note.setAttribute('aria-label', 'Link og henvisning');
  note.dataset['of'] = source.dataset['cite'] ?? '';
  const text = make('p', 'rep-cite__text');
  text.textContent = shown.text;
  const status = make('p', 'rep-cite__status');
  status.role = 'status';
  const actions = make('p', 'rep-cite__actions');
  actions.append(
    makeButton('Kopiér link', () => void copy(note, shown.address, 'Linket er kopieret.')),
    makeButton('Kopiér henvisning', () => void copy(note, shown.text, 'Henvisningen er kopieret.')),
    ...('share' in navigator ? [makeButton('Del …', () => void share(shown.address))] : []),
    makeButton('Luk', () => closeNote()),
  );
  const choose = (id: string): void => {
    shown = cite(id);
    text.textContent = shown.text;
    status.textContent = '';
  };
  note.append(actions, ...chooserOf(source.dataset['cite'] ?? '', citation.paragraphs, choose), text, status);
  return note;
}

/** `Hele afsnittet eller stykke 1 2 3`: what is cited. */
function chooserOf(section: string, count: number, choose: (id: string) => void): HTMLElement[] {
  if (count < 2) return [];
  const group = make('p', 'rep-cite__paragraphs');
  group.role = 'group';
  group.setAttribute('aria-label', 'Henvis til');
  const ids = [section, ...Array.from({ length: count }, (_, index) => `${section}_${index + 1}`)];
  const buttons = ids.map((id, index) => {
    const button = makeButton(index === 0 ? 'Hele afsnittet' : String(index), () => {
      for (const other of buttons) other.setAttribute('aria-pressed', String(other === button));
      choose(id);
    });
    if (index > 0) button.setAttribute('aria-label', `${index}. stykke`);
    button.setAttribute('aria-pressed', String(index === 0));
    return button;
  });
  const [whole, ...single] = buttons;
  group.append(whole!, ' eller stykke ', ...single);
  return [group];
}

/** Copies a text and says so; where that is refused, the text is selected for the reader to copy. */
async function copy(note: HTMLElement, text: string, done: string): Promise<void> {
  const status = note.querySelector('.rep-cite__status')!;
  const shown = note.querySelector('.rep-cite__text')!;
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = done;
  } catch {
    shown.textContent = text;
    getSelection()?.selectAllChildren(shown);
    status.textContent = 'Browseren vil ikke kopiere. Teksten er markeret, så du selv kan.';
  }
}

/** Opens the device's own share sheet; whoever cancels it makes no error. */
async function share(url: string): Promise<void> {
  await navigator.share({ title: document.title, url }).catch(() => undefined);
}

function makeButton(label: string, press: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'rep-link-button';
  button.textContent = label;
  button.addEventListener('click', press);
  return button;
}

function make(tag: string, className: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  return element;
}
