/**
 * Blocks of the invented report, in the markup that the print tags give (src/components/print), so that the project's own
 * print style sheet applies.
 */
import type { Random } from './random.ts';
import { formatWhole } from './prose.ts';
import type { Writer } from './prose.ts';

export interface Ink {
  random: Random;
  write: Writer;
}

/** Words that only heads of tables use. Engines repeat heads on continued pages or don't; doubled ones are no fault. */
export const HEAD_WORDS = ['Hovedpost', 'Regnskabsår', 'Budgetår'] as const;

export function paragraph({ write, random }: Ink): string {
  const sentences = 2 + random.below(4);
  return `<p>${write.sentence()} <strong>${write.title()}</strong>. ${write.text(sentences)}</p>`;
}

export function list({ write, random }: Ink): string {
  return `<ul>${items(3 + random.below(3), () => `<li>${write.sentence()}</li>`)}</ul>`;
}

export function keyFigure({ write, random }: Ink, id: string): string {
  const number = formatWhole(1000 + random.below(90_000));
  return `<div class="rep-key-figure" id="${id}"><p class="rep-key-figure__value"><span class="rep-key-figure__number">${number}</span><small> kroner</small></p><div class="rep-key-figure__text">er afsat til ${write.topic()}</div></div>`;
}

export function factBox({ write }: Ink, id: string): string {
  return `<div class="rep-fact-box"><h3 id="${id}">Fakta</h3><ul>${items(4, () => `<li>${write.sentence()}</li>`)}</ul></div>`;
}

export function explainer({ write }: Ink, id: string): string {
  return `<div class="rep-explainer"><h3 id="${id}">Hvad er ${write.topic()}?</h3><p>${write.text(3)}</p></div>`;
}

/** Two ways out of the text: a web address, and another chapter of the report. */
export function links({ write }: Ink, id: string, target: string): string {
  const row = (href: string, host: string) =>
    `<li><a href="${href}"><b>${write.title()}</b></a><span class="rep-links__host">${host}</span></li>`;
  return `<div class="rep-links"><h3 id="${id}">Læs mere</h3><ul>${row(`https://example.org/${id}`, 'example.org')}${row(`#${target}`, 'se kapitlet')}</ul></div>`;
}

/** A table of money, longer than a page from about 35 rows on. */
export function accounts({ random, write }: Ink, rows: number): string {
  const amount = () => formatWhole(1_000_000 + random.below(80_000_000));
  const body = items(
    rows,
    (row) =>
      `<tr><th scope="row">Udgifter til ${write.topic()}, nr. ${row + 1}</th><td>${amount()}</td><td>${amount()}</td></tr>`,
  );
  const [label, ...years] = HEAD_WORDS;
  return `<div class="rep-accounts-block"><table class="rep-accounts"><colgroup><col class="rep-accounts__label"><col class="rep-accounts__year"><col class="rep-accounts__year"></colgroup><thead><tr><th scope="col">${label}</th>${years.map((year) => `<th scope="col">${year}</th>`).join('')}</tr></thead><tbody>${body}</tbody></table></div>`;
}

export function figure({ write }: Ink, source: string): string {
  return `<figure class="rep-figure"><img src="${source}" alt="Opfundet søjlediagram" width="1160" height="480" loading="eager" decoding="sync"><figcaption>${write.sentence()}</figcaption></figure>`;
}

/** The drawn strip over a chapter. */
export function strip({ random }: Ink): string {
  const turn = 80 + random.below(500);
  return `<div class="rep-strip"><svg class="rep-motif" viewBox="0 0 680 72" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false"><g fill="none"><path d="M0 59H${turn}C${turn + 35} 59 ${turn + 35} 29 ${turn + 70} 29H680" stroke="var(--accent)" stroke-width="1.8"></path></g></svg></div>`;
}

export function items(count: number, item: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => item(index)).join('');
}
