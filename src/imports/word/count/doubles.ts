/**
 * What stands in the file a second time: text at the place that it was moved from, and further forms of a drawing that has
 * been given in a newer form (`mc:AlternateContent`).
 */
export class Doubles {
  #moved = 0;
  /** The drawings that are open, and whether one of their forms had anything in it. */
  readonly #forms: { isGiven: boolean; isSecond: boolean }[] = [];

  /** Whether what comes now is a second time. */
  get isWithin(): boolean {
    return this.#moved > 0 || this.#forms.some(({ isSecond }) => isSecond);
  }

  /** An element begins. */
  open(name: string, attributes: Record<string, string>): void {
    if (name === 'w:moveFrom') this.#moved += 1;
    else if (name === 'mc:AlternateContent') this.#forms.push({ isGiven: false, isSecond: false });
    const form = this.#forms.at(-1);
    if (form && /^mc:(?:Choice|Fallback)$/.test(name)) form.isSecond = form.isGiven;
    // A picture or a chart is pointed at.
    else if (Object.keys(attributes).some((key) => key.startsWith('r:'))) this.text();
  }

  /** Something stands in the forms that are open. */
  text(): void {
    if (!this.isWithin) for (const form of this.#forms) form.isGiven = true;
  }

  /** An element ends. */
  close(name: string): void {
    if (name === 'w:moveFrom') this.#moved -= 1;
    else if (name === 'mc:AlternateContent') this.#forms.pop();
    const form = this.#forms.at(-1);
    if (form && /^mc:(?:Choice|Fallback)$/.test(name)) form.isSecond = false;
  }
}
