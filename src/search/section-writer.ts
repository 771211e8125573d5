import type { SearchRecord, SearchSection } from './index-file.ts';

/** Collects the text of a record, line by line. A section comes into the record with its first line. */
export class SectionWriter {
  /** The section that text goes to. */
  section: SearchSection;
  readonly #record: SearchRecord;
  #line = '';

  constructor(record: SearchRecord) {
    this.#record = record;
    this.section = { url: record.url, heading: '', lines: [] };
  }

  get url(): string {
    return this.#record.url;
  }

  /** Adds text to the line. */
  add(text: string): void {
    this.#line += text;
  }

  /** Ends the line, if anything stands on it. */
  endLine(): void {
    const line = this.#line
      .replace(/\s+/g, ' ')
      .replace(/^[\s·]+|[\s·]+$/g, '')
      .replace(/(?: · )+/g, ' · ');
    this.#line = '';
    if (/[\p{L}\p{N}]/u.test(line)) this.#put(line);
  }

  addLine(line: string): void {
    this.endLine();
    this.add(line);
    this.endLine();
  }

  /** Text goes to a section of its own from here. The heading of the record itself begins none. */
  startSection(heading: string, url: string): void {
    this.endLine();
    if (url !== this.#record.url) this.section = { url, heading: heading.replace(/\s+/g, ' ').trim(), lines: [] };
  }

  #put(line: string): void {
    const { sections } = this.#record;
    if (!sections.includes(this.section)) sections.push(this.section);
    this.section.lines.push(line);
  }
}
