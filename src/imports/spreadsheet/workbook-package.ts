import { CommandError } from '../../cli/command-error.ts';
import { openPackage } from '../office-file.ts';
import type { OfficePackage } from '../office-file.ts';
import { checkTime } from './limits.ts';
import type { Reading } from './limits.ts';
import { scanXml } from './xml.ts';
import type { XmlHandlers } from './xml.ts';

const AGAIN = 'hent filen igen, eller åbn den i Excel, og gem den som Excel-projektmappe (*.xlsx).';

/** The parts of a workbook's file. Nothing is written to disk, and only what is asked for is unpacked. */
export class WorkbookPackage {
  readonly #reading: Reading;
  readonly #package: OfficePackage;
  /** Paths as the package writes them. */
  readonly #paths: Map<string, string>;

  /** @throws CommandError when the bytes are no whole package, or one of too many or too large parts */
  constructor(bytes: Uint8Array, reading: Reading) {
    this.#reading = reading;
    this.#package = openPackage(bytes, reading.name, AGAIN, reading.limits);
    this.#paths = new Map([...this.#package.sizes.keys()].map((path) => [path.toLowerCase(), path]));
  }

  /** Part names are compared without regard to case (ECMA-376, part 2, 6.2.2.3). */
  has(part: string): boolean {
    return this.#paths.has(part.toLowerCase());
  }

  /**
   * Reads a part as XML, element by element. A part that is not there is read as empty.
   *
   * @throws CommandError when it is damaged, takes too long or is not well formed
   */
  readXml(part: string, handlers: XmlHandlers): void {
    const path = this.#paths.get(part.toLowerCase());
    const bytes = path === undefined ? undefined : this.#package.read(path);
    if (!bytes) return;
    try {
      scanXml(bytes, handlers, () => checkTime(this.#reading));
    } catch (error) {
      if (error instanceof CommandError) throw error;
      throw new CommandError(`${this.#reading.name} kan ikke læses: »${part}« er i stykker.`, AGAIN);
    }
  }
}
