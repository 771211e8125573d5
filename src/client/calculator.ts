/**
 * Computes the subscription for the reader's number of inhabitants. The number stands in the address, so that a result can
 * be shared; what is no number is answered, and the last result stays.
 */
import { formatKroner } from '../report/format.ts';
import { parseInhabitants, tellSubscription } from '../report/municipal-subscription.ts';
import type { Rate } from '../report/municipal-subscription.ts';

const FIELD = 'indbyggere';

const section = document.querySelector<HTMLElement>('[data-rates]');
if (section) startCalculator(section, JSON.parse(section.dataset['rates']!) as [Rate, ...Rate[]]);

function startCalculator(section: HTMLElement, rates: [Rate, ...Rate[]]): void {
  const input = section.querySelector('input')!;
  const problem = section.querySelector('[role=alert]')!;

  const compute = (): boolean => {
    const inhabitants = parseInhabitants(input.value);
    const isWrong = 'problem' in inhabitants;
    problem.textContent = isWrong ? inhabitants.problem : '';
    input.setAttribute('aria-invalid', String(isWrong));
    input.setAttribute('aria-describedby', isWrong ? problem.id : 'indbyggere-om');
    if (isWrong) return false;
    input.value = formatKroner(inhabitants.count);
    show(section, inhabitants.count, rates);
    return true;
  };
  const ask = (): void => {
    if (compute()) history.replaceState(null, '', addressOf(input.value));
  };

  section.querySelector('form')!.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
  });
  input.addEventListener('change', ask);
  const given = new URLSearchParams(location.search).get(FIELD);
  if (given === null) return;
  input.value = given;
  compute();
}

function show(section: HTMLElement, count: number, rates: [Rate, ...Rate[]]): void {
  const { amounts, sentence } = tellSubscription(count, rates);
  section.querySelectorAll('dd').forEach((place, index) => (place.textContent = amounts[index]?.kroner ?? ''));
  const pieces = sentence.map(({ text, isStrong }) => {
    if (!isStrong) return text;
    const strong = document.createElement('b');
    strong.textContent = text;
    return strong;
  });
  section.querySelector('output')!.replaceChildren(...pieces);
}

/** `?indbyggere=50000#din-kommune`; the rest of the address stays. */
function addressOf(text: string): string {
  const query = new URLSearchParams(location.search);
  query.set(FIELD, text.replace(/\D/g, ''));
  return `${location.pathname}?${query}${location.hash}`;
}
