/** What must be told about an import. One line is written for each topic; see write/remarks.ts. */

/** Text that does not come along. */
export type LeftOut =
  | 'deleted'
  | 'hidden'
  | 'contents'
  | 'prompts'
  | 'fieldCodes'
  | 'header'
  | 'footer'
  | 'comments'
  | 'strayNotes'
  | 'smartArt'
  | 'charts';

/** What comes along in another form than it had. */
export type Changed =
  | 'fields'
  | 'maths'
  | 'highlighted'
  | 'struck'
  | 'deadLinks'
  | 'listLabels'
  | 'headingNumbers'
  | 'mergedCells'
  | 'nestedTables'
  | 'layoutTables'
  | 'textBoxes'
  | 'cellPictures'
  | 'unreadPictures'
  | 'cropped'
  | 'silentPictures'
  | 'objects'
  | 'documents'
  | 'objectPictures'
  | 'shapes'
  | 'symbols'
  | 'longHeadline'
  | 'movedNotes'
  | 'boldLines'
  | 'deepHeadings'
  | 'quotationMarks';

export type Topic = LeftOut | Changed;

export class Ledger {
  /** What is told of each topic, in order. */
  readonly items = new Map<Topic, string[]>();
  /** Text that was left out and told, for the count. */
  readonly leftOut: string[] = [];
  /** Words that the chapter has beyond those of the file. */
  readonly added: string[] = [];
  readonly #open = new Map<LeftOut, string>();
  readonly #looks = new Map<Topic, string>();

  /** Tells of something that came along, or that is no text. */
  tell(topic: Topic, item: string): void {
    const items = this.items.get(topic) ?? [];
    items.push(item);
    this.items.set(topic, items);
  }

  /** Tells how a run is set, or that it is not set so. Runs that follow each other are one text. */
  look(topic: 'highlighted' | 'struck', text: string, isSet: boolean): void {
    if (isSet) this.#looks.set(topic, (this.#looks.get(topic) ?? '') + text);
    else if (text !== '') this.#settle(topic);
  }

  /** Tells of a text that stays behind; pieces that follow each other are one text until `pause`. */
  leaveOut(topic: LeftOut, text: string): void {
    this.#open.set(topic, (this.#open.get(topic) ?? '') + text);
  }

  /** Ends the texts that are left out: other text follows. */
  pause(): void {
    for (const [topic, text] of this.#open) {
      if (text.trim() === '') continue;
      this.leftOut.push(text);
      this.tell(topic, text.replace(/\s+/g, ' ').trim());
    }
    this.#open.clear();
  }

  /** Ends everything that a paragraph holds. A comment is one text, however many paragraphs it has. */
  endParagraph(): void {
    this.#settle('highlighted');
    this.#settle('struck');
    if (!this.#open.has('comments')) this.pause();
  }

  #settle(topic: Topic): void {
    const text = this.#looks.get(topic)?.trim();
    if (text) this.tell(topic, text);
    this.#looks.delete(topic);
  }
}
