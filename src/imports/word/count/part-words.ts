import { scanXml } from '../package/xml.ts';
import type { Watch, XmlHandlers } from '../package/xml.ts';
import { Doubles } from './doubles.ts';
import { isOn, isRaising } from './letter-styles.ts';
import type { LetterStyles } from './letter-styles.ts';
import { splitWords } from './words.ts';

/** Elements at whose end a word ends. */
const ENDS =
  /^(?:w:(?:p|tc|tab|br|cr|ptab|sym|rt|rubyBase|footnoteReference|endnoteReference)|a:(?:p|br)|c:v|cx:(?:v|pt)|m:(?:num|den|e|sub|sup|deg|lim|fName|oMath)|v:textpath)$/;

/** Elements whose text is none: codes of fields, places in sheets, measures. */
const CODES =
  /^(?:w:(?:instrText|delInstrText)|(?:wp|o):\w+|c:(?:f|formatCode)|cx:(?:f|nf))$|\}(?:f|sqref|formulaRef|fullRef|levelRef|pct\w+|pos\w+)$/;

/** Words of one part, straight through its XML. Text beside the text (deleted, hidden) comes last. */
export function countPart(bytes: Uint8Array, styles: LetterStyles, watch: Watch): string[] {
  const counter = new PartCounter(styles);
  scanXml(bytes, counter, watch);
  return counter.words();
}

/** How a run is set, as far as words depend on it. */
interface Looks {
  raised: string;
  position: number;
  isHidden: boolean;
}

const PLAIN: Looks = { raised: '', position: 0, isHidden: false };

class PartCounter implements XmlHandlers {
  readonly #styles: LetterStyles;
  readonly #text: string[] = [];
  /** Deleted and hidden text, and text in codes of fields, stands within words that are none. */
  readonly #aside: string[] = [];
  readonly #open: string[] = [];
  readonly #doubles = new Doubles();
  /** The fields that are open, and whether their code has ended. */
  readonly #fields: boolean[] = [];
  #run: Looks = PLAIN;
  #lastRaised = '';
  #lastReason = '';
  /** The mark at the paragraph's end was deleted, or its letter belongs to the next paragraph. */
  #goesOn = false;

  constructor(styles: LetterStyles) {
    this.#styles = styles;
  }

  words(): string[] {
    return splitWords([...this.#text, '\n', ...this.#aside].join(''));
  }

  open(name: string, attributes: Record<string, string>): void {
    this.#open.push(name);
    if (name === 'w:p') this.#beginParagraph();
    if (name === 'm:f') this.#write(' ');
    this.#doubles.open(name, attributes);
    this.#look(name, attributes);
    if (name === 'w:fldChar') this.#followField(attributes['w:fldCharType']);
    if (name === 'w:noBreakHyphen') this.#write('-');
    if (name === 'v:textpath') this.#write(` ${attributes['string'] ?? ''} `);
  }

  text(text: string): void {
    const name = this.#open.at(-1) ?? '';
    // White space between elements is the file's, not the author's.
    if (CODES.test(name) || (text.trim() === '' && !/:(?:t|delText)$/.test(name))) return;
    this.#doubles.text();
    const reason = this.#reasonAside(name);
    // What stands aside at one place is one text, and no more.
    if (reason !== this.#lastReason) this.#write('\n', this.#aside);
    this.#lastReason = reason;
    if (reason) return this.#write(text, this.#aside);
    // A word ends where letters are raised or lowered.
    this.#write(this.#run.raised === this.#lastRaised ? text : ` ${text}`);
    this.#lastRaised = this.#run.raised;
  }

  close(name: string): void {
    this.#open.pop();
    if (ENDS.test(name) && !(name === 'w:p' && this.#goesOn)) {
      this.#write('\n');
      this.#write('\n', this.#aside);
    }
    this.#doubles.close(name);
  }

  #reasonAside(name: string): string {
    if (name === 'w:delText') return 'deleted';
    if (this.#run.isHidden) return 'hidden';
    return this.#fields.includes(false) ? 'code' : '';
  }

  #write(text: string, to = this.#text): void {
    if (!this.#doubles.isWithin) to.push(text);
  }

  /** A text box stands in the middle of the paragraph that it is anchored in. */
  #beginParagraph(): void {
    if (!this.#goesOn) this.#write('\n');
    this.#goesOn = false;
  }

  #look(name: string, attributes: Record<string, string>): void {
    const value = attributes['w:val'] ?? '';
    const { raised, hidden } = this.#styles;
    if (name === 'w:r') this.#run = PLAIN;
    // What the properties were before a change does not count.
    else if (this.#open.at(-3) === 'w:rPrChange') return;
    else if (name === 'w:rStyle') this.#set({ raised: raised.get(value) ?? '', isHidden: hidden.has(value) });
    else if (name === 'w:vertAlign') this.#set({ raised: isRaising(value) ? value : '' });
    else if (name === 'w:position') this.#set({ position: Math.sign(Number(value)) });
    // LibreOffice raises letters by points and makes them smaller.
    else if (name === 'w:sz' && this.#run.position) this.#set({ raised: String(this.#run.position) });
    else if (name === 'w:vanish') this.#set({ isHidden: isOn(value) });
    else if (/^w:(?:del|moveFrom)$/.test(name)) this.#goesOn ||= this.#open.at(-3) === 'w:pPr';
    else if (name === 'w:framePr') this.#goesOn = /^(?:drop|margin)$/.test(attributes['w:dropCap'] ?? '');
  }

  #set(looks: Partial<Looks>): void {
    this.#run = { ...this.#run, ...looks };
  }

  #followField(type: string | undefined): void {
    if (type === 'begin') this.#fields.push(false);
    else if (type === 'separate') this.#fields[this.#fields.length - 1] = true;
    else if (type === 'end') this.#fields.pop();
  }
}
