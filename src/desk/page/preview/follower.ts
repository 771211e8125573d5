/**
 * Knows whether a preview shows what was saved last. The page asks for itself again after a save, as the server tells it; a connection
 * that was lost, or a server that was started anew, may have told it nothing, and then it is asked for here.
 */

export type Shown =
  /** The first page, or the one after a save, is being made. */
  | 'coming'
  | 'current'
  /** Something was saved that the page has not taken up. */
  | 'old'
  /** There is no page: the server did not answer. */
  | 'gone';

export interface FollowerParts {
  /** Asks for the page anew. */
  reload: () => void;
  onShown: (shown: Shown) => void;
}

/** How long after a save a page may go on as it is: the server reads the file and tells the page within a second or two. */
const WAIT_MS = 8000;
/** How long the page before may stand while the next is made, without a word. */
const LATE_MS = 1000;
/** When a page that did not come is asked for again. */
const RETRY_MS = 3000;

export class Follower {
  #parts: FollowerParts;
  #isComing = true;
  /** Whether something was saved after the page was asked for. */
  #isBehind = false;
  #hasPage = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #late: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: FollowerParts) {
    this.#parts = parts;
  }

  /** A page is asked for. */
  begun(): void {
    clearTimeout(this.#timer);
    this.#isComing = true;
    this.#isBehind = false;
    clearTimeout(this.#late);
    if (!this.#hasPage) return this.#parts.onShown('coming');
    this.#late = setTimeout(() => this.#parts.onShown('coming'), LATE_MS);
  }

  /** A page has come, or the browser's own that says that there is none. */
  loaded(isPage: boolean): void {
    this.#isComing = false;
    this.#hasPage = isPage;
    clearTimeout(this.#late);
    if (isPage) {
      this.#parts.onShown('current');
      if (this.#isBehind) this.#wait();
      return;
    }
    this.#parts.onShown('gone');
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#reload(), RETRY_MS);
  }

  /** The file was saved. */
  saved(): void {
    this.#isBehind = true;
    if (!this.#isComing) this.#wait();
  }

  /** The server answers again after it did not: whatever it told the page meanwhile was not heard. */
  reconnected(): void {
    this.#reload();
  }

  close(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#late);
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#parts.onShown('old');
      this.#reload();
    }, WAIT_MS);
  }

  /** It stays old, or gone, until the page is there: what is shown meanwhile is the one before. */
  #reload(): void {
    clearTimeout(this.#timer);
    this.#isComing = true;
    this.#isBehind = false;
    this.#parts.reload();
  }
}
