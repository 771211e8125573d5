/**
 * Saves a text by itself: when the editor pauses, one request at a time, never over a file that has become another one.
 * What cannot be saved is kept elsewhere, and the next change or the next try saves it.
 */
import type { Conflict, Failure, Version } from '../../contract.ts';
import { failureOf, Refused } from '../common/api.ts';

/** What the line of state says. */
export type SaveState =
  | { is: 'saved' }
  | { is: 'waiting' }
  | { is: 'saving' }
  /** The text is kept, but not in the file. */
  | { is: 'unsaved'; failure: Failure }
  | { is: 'conflict'; conflict: Conflict };

export interface SaverParts {
  /** Writes the file. */
  save: (text: string, base: Version | undefined) => Promise<{ version: Version }>;
  /** Keeps a text that cannot be written. */
  keep: (text: string | undefined, base: Version | undefined) => Promise<unknown>;
  /** Keeps a text in this browser at once: a crash of page or server comes without warning. */
  backUp: (text: string | undefined, base: Version | undefined) => void;
  /** Why a text cannot be saved as it is; nothing when it can. */
  findFault: (text: string) => Failure | undefined;
  onState: (state: SaveState) => void;
}

/** How long a pause is. */
const PAUSE_MS = 200;
/** When a save that failed is tried again. */
const RETRY_MS = 4000;

export class Saver {
  #parts: SaverParts;
  #saved: string;
  #base: Version | undefined;
  #text: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  /** Whether a save is asked for that has not begun. */
  #isAsked = false;
  #isStopped = false;

  constructor(text: string, base: Version | undefined, parts: SaverParts) {
    this.#parts = parts;
    this.#saved = this.#text = text;
    this.#base = base;
  }

  get version(): Version | undefined {
    return this.#base;
  }

  get isDirty(): boolean {
    return this.#text !== this.#saved;
  }

  /** A change of the text. */
  change(text: string): void {
    this.#text = text;
    if (this.#isStopped) return this.#parts.backUp(text, this.#base);
    this.#stopWaiting();
    if (!this.isDirty && !this.#running) return this.#settle();
    this.#parts.backUp(text, this.#base);
    this.#parts.onState({ is: 'waiting' });
    this.#wait(PAUSE_MS);
  }

  /** Saves what is not saved yet, without waiting for a pause: at once, or as soon as the save that runs is done. */
  flush(): Promise<void> {
    this.#stopWaiting();
    this.#isAsked = true;
    if (!this.#running && this.#isToSave) this.#running = this.#writeWhileAsked();
    return this.#running ?? Promise.resolve();
  }

  /** The text as it stands on the disk takes the place of ours: nothing is to be saved. */
  adopt(text: string, base: Version | undefined): void {
    this.#stopWaiting();
    this.#saved = this.#text = text;
    this.#base = base;
    this.#isStopped = false;
    this.#settle();
  }

  /** The editor has seen both versions, and ours is to stand. */
  async overwrite(text: string, base: Version | undefined): Promise<void> {
    this.#base = base;
    this.#text = text;
    // Whatever the text says, the file says something else.
    this.#saved = `${text}\0`;
    this.#isStopped = false;
    await this.flush();
  }

  get #isToSave(): boolean {
    return this.isDirty && !this.#isStopped;
  }

  /** One save after the other: two at once would be made from the same version, and the second taken for a stranger's. */
  async #writeWhileAsked(): Promise<void> {
    while (this.#isAsked && this.#isToSave) {
      this.#isAsked = false;
      await this.#write();
    }
    this.#running = undefined;
  }

  async #write(): Promise<void> {
    const [text, base] = [this.#text, this.#base];
    try {
      const fault = this.#parts.findFault(text);
      if (fault) {
        await this.#parts.keep(text, base);
        if (this.#text === text) this.#parts.onState({ is: 'unsaved', failure: fault });
        return;
      }
      this.#parts.onState({ is: 'saving' });
      const { version } = await this.#parts.save(text, base);
      this.#saved = text;
      this.#base = version;
      if (!this.isDirty) this.#settle();
      else if (!this.#isAsked && !this.#timer) this.change(this.#text);
      else this.#parts.onState({ is: 'waiting' });
    } catch (error) {
      this.#fail(error);
    }
  }

  #wait(milliseconds: number): void {
    this.#timer = setTimeout(() => void this.flush(), milliseconds);
  }

  #stopWaiting(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #fail(error: unknown): void {
    const conflict = error instanceof Refused ? error.conflict : undefined;
    if (conflict) {
      this.#isStopped = true;
      void this.#parts.keep(this.#text, this.#base).catch(() => undefined);
      this.#parts.onState({ is: 'conflict', conflict });
      return;
    }
    this.#parts.onState({ is: 'unsaved', failure: failureOf(error) });
    this.#stopWaiting();
    this.#wait(RETRY_MS);
  }

  #settle(): void {
    this.#parts.backUp(undefined, undefined);
    this.#parts.onState({ is: 'saved' });
  }
}
