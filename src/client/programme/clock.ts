/**
 * What happens now and next, by the reader's clock: instants are compared, so it is right in every time zone. The words are
 * renewed each minute and not announced: nobody asked to be told. Before and after the conference nothing is marked.
 */

const MINUTE = 60_000;
const HERE = new Intl.DateTimeFormat('da-DK', {
  timeZone: 'Europe/Copenhagen',
  hour: '2-digit',
  minute: '2-digit',
  day: 'numeric',
  month: 'numeric',
  year: 'numeric',
  hourCycle: 'h23',
});

interface Timed {
  element: HTMLElement;
  start: number;
  until: number;
  /** The source gives no end, so no minutes are left. */
  isOpen: boolean;
  isParallel: boolean;
}

export function startClock(): void {
  const items = [...document.querySelectorAll<HTMLElement>('[data-item]')].map(readItem);
  if (items.length === 0) return;
  const tick = () => {
    const now = Date.now();
    show(items, now);
    setTimeout(tick, MINUTE - (now % MINUTE));
  };
  tick();
}

function readItem(element: HTMLElement): Timed {
  const instant = (name: string) => Date.parse(element.dataset[name] ?? '');
  return {
    element,
    start: instant('start'),
    until: instant('until'),
    isOpen: element.hasAttribute('data-open'),
    isParallel: element.hasAttribute('data-parallel'),
  };
}

function show(items: Timed[], now: number): void {
  const first = Math.min(...items.map(({ start }) => start));
  const last = Math.max(...items.map(({ until }) => until));
  const isOn = dayOf(now) >= dayOf(first) && now <= last;
  const current = isOn ? items.filter(({ start, until }) => start <= now && now < until) : [];
  const next = isOn ? items.find(({ start, isParallel }) => start > now && !isParallel) : undefined;
  for (const item of items) {
    const isNow = current.includes(item);
    item.element.classList.toggle('is-now', isNow);
    item.element.classList.toggle('is-past', isOn && !isNow && item.start <= now);
    if (isNow) item.element.setAttribute('aria-current', 'time');
    else item.element.removeAttribute('aria-current');
    const state = item.element.querySelector<HTMLElement>('[data-state]');
    if (!state) continue;
    state.textContent = isNow ? describeNow(item, now) : item === next ? 'Næste' : '';
    state.hidden = state.textContent === '';
  }
  showBand(
    current.find(({ isParallel }) => !isParallel),
    next,
  );
  showLine(isOn ? now : undefined);
}

function describeNow({ until, isOpen }: Timed, now: number): string {
  if (isOpen) return 'Nu';
  const minutes = Math.ceil((until - now) / MINUTE);
  return minutes === 1 ? 'Nu, ét minut igen' : `Nu, ${minutes} minutter igen`;
}

/** The band below the field: now and next as two links. */
function showBand(current: Timed | undefined, next: Timed | undefined): void {
  const band = document.querySelector<HTMLElement>('[data-now-band]');
  const row = band?.firstElementChild;
  if (!band || !row) return;
  const links = [current && linkTo(current, 'Nu'), next && linkTo(next, 'Næste')].filter((link) => link !== undefined);
  row.replaceChildren(...links);
  band.hidden = links.length === 0;
}

function linkTo({ element }: Timed, word: string): HTMLElement {
  const heading = element.querySelector('h3');
  const link = document.createElement('a');
  link.href = `#${heading?.id ?? ''}`;
  const small = document.createElement('small');
  small.textContent = `${word}, ${element.querySelector('time')?.textContent ?? ''}`;
  const title = document.createElement('b');
  title.textContent = heading?.textContent ?? '';
  link.append(small, ' ', title);
  return link;
}

/** The line of the drawn clock; it stands where the scale has the time, and nowhere else. */
function showLine(now: number | undefined): void {
  for (const clock of document.querySelectorAll<SVGElement>('[data-clock]')) {
    const line = clock.querySelector<SVGElement>('[data-clock-now]');
    const read = (name: string) => Number(clock.dataset[name]);
    const minutes = now === undefined ? NaN : minutesOf(now);
    const isOnScale = minutes >= read('from') && minutes <= read('to');
    line?.setAttribute('visibility', isOnScale ? 'visible' : 'hidden');
    if (!line || !isOnScale || now === undefined) continue;
    const share = (minutes - read('from')) / (read('to') - read('from'));
    const x = read('pad') + share * (read('width') - 2 * read('pad'));
    line.setAttribute('transform', `translate(${x.toFixed(1)} 0)`);
    line.querySelector('text')!.textContent = formatTime(now);
  }
}

function partsOf(now: number): Record<string, string> {
  return Object.fromEntries(HERE.formatToParts(now).map(({ type, value }) => [type, value]));
}

/** A number that grows from day to day in Copenhagen. */
function dayOf(now: number): number {
  const { year, month, day } = partsOf(now);
  return Number(year) * 10_000 + Number(month) * 100 + Number(day);
}

function minutesOf(now: number): number {
  const { hour, minute } = partsOf(now);
  return Number(hour) * 60 + Number(minute);
}

/** `10.52`. */
function formatTime(now: number): string {
  const { hour, minute } = partsOf(now);
  return `${hour}.${minute}`;
}
