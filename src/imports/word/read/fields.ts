import type { Inline } from '../model.ts';
import type { Ledger, LeftOut } from './ledger.ts';

/** Fields whose result is the author's own text. */
const OWN = /^(?:HYPERLINK|SEQ|FORMTEXT|TOC|QUOTE|CITATION|BIBLIOGRAPHY)$/;
/** Fields that show nothing: entries for an index, settings. */
const SILENT = /^(?:XE|TC|RD|TA|SET|ASK|ADDIN|PRIVATE|BIDIOUTLINE|ADVANCE|NEXT|SKIPIF|NEXTIF)?$/;

/** Fields within each other that are followed. Word's own have three or four; a field that never ends costs a little for all that follows. */
const DEPTH = 30;

interface OpenField {
  /** What stands in the field's braces: `PAGEREF _Toc1`. */
  code: string;
  isResult: boolean;
  result: string;
  /** Whether it showed anything, if only a picture. */
  hasShown: boolean;
}

/**
 * The fields that are open where the reading stands. A field is a row of runs: its beginning, its code, a separator, what
 * it showed when the file was saved, its end (ECMA-376 part 1, 17.16.18); it may reach over paragraphs and hold others.
 */
export class FieldStack {
  readonly #open: OpenField[] = [];
  /** Fields that are open beyond those that are followed. */
  #deeper = 0;
  readonly #ledger: Ledger;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  begin(code = ''): void {
    if (this.#open.length >= DEPTH) this.#deeper += 1;
    else this.#open.push({ code, isResult: false, result: '', hasShown: false });
  }

  /** Takes a piece of a field's code. Outside a field it means nothing. */
  addCode(code: string): void {
    const field = this.#open.at(-1);
    if (field && !field.isResult) field.code += code;
  }

  separate(): void {
    const field = this.#open.at(-1);
    if (field) field.isResult = true;
  }

  /**
   * Ends the innermost field and tells of it.
   *
   * @param isLeftOut whether the text around it is left out, and the field with it
   * @returns a mark in place of a field that showed nothing
   */
  end(isLeftOut: boolean): Inline[] {
    if (this.#deeper > 0) {
      this.#deeper -= 1;
      return [];
    }
    const isWithin = isLeftOut || this.hides() === 'contents';
    const field = this.#open.pop();
    if (!field || isWithin || this.hides()) return [];
    const code = field.code.replace(/\s+/g, ' ').trim();
    const kind = kindOf(field);
    if (OWN.test(kind) || SILENT.test(kind)) return [];
    const shown = field.result.replace(/\s+/g, ' ').trim();
    this.#ledger.tell('fields', shown ? `${kind} »${shown}«` : `${code} (viste intet)`);
    if (field.hasShown) return [];
    return [{ type: 'mark', guidance: `her stod feltet ${code}, som intet viste; skriv, hvad der skal stå.` }];
  }

  /** Why text at this place is not shown, if it is not. */
  hides(): LeftOut | undefined {
    for (const field of this.#open) {
      if (!field.isResult) return 'fieldCodes';
      if (kindOf(field) === 'TOC') return 'contents';
    }
    return undefined;
  }

  /** Takes note of what the open fields show; of a picture an empty text. */
  show(text: string): void {
    for (const field of this.#open) {
      field.result += text;
      field.hasShown = true;
    }
  }

  /** Address of the innermost link. */
  link(): string | undefined {
    const field = this.#open.findLast((one) => one.isResult && kindOf(one) === 'HYPERLINK');
    return field && readAddress(field.code);
  }
}

function kindOf({ code }: OpenField): string {
  return /^\s*(?<kind>[A-Za-z=]+)/.exec(code)?.groups?.['kind']?.toUpperCase() ?? '';
}

/** `HYPERLINK "https://…"`, `HYPERLINK https://…`, `HYPERLINK \l "bookmark"`; a bookmark is an address that begins with `#`. */
function readAddress(code: string): string {
  const address = /HYPERLINK\s+(?:"(?<quoted>[^"]*)"|(?<bare>[^\s\\"]+))/i.exec(code)?.groups;
  const anchor = /\\l\s+"(?<name>[^"]*)"/i.exec(code)?.groups?.['name'];
  return (address?.['quoted'] ?? address?.['bare'] ?? '') + (anchor === undefined ? '' : `#${anchor}`);
}
