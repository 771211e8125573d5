/** Offsets from PKWARE's APPNOTE 6.3.10: end of central directory (4.3.16), its entries (4.3.12), local headers (4.3.7). */
const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_SIZE = 46;

/** 1 January 1980, the first day that a ZIP file knows, at midnight. */
const FIRST_DAY = 0x0021;

/**
 * Gives every file in a ZIP archive the same date, in place, so that the same content makes the same bytes whatever the
 * clock says. Expects an archive without a comment at its end, as spreadsheets are.
 *
 * @throws Error when the bytes are no such archive.
 */
export function fixZipDates(zip: Buffer): Buffer {
  const end = zip.length - END_SIZE;
  if (end < 0 || zip.readUInt32LE(end) !== END_SIGNATURE) throw new Error('Not a ZIP archive without a comment.');
  const count = zip.readUInt16LE(end + 10);
  let entry = zip.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (zip.readUInt32LE(entry) !== ENTRY_SIGNATURE) throw new Error(`No entry of a ZIP archive at byte ${entry}.`);
    writeDate(zip, entry + 12);
    writeDate(zip, zip.readUInt32LE(entry + 42) + 10);
    // Name, extra field and comment follow the entry.
    entry += ENTRY_SIZE + zip.readUInt16LE(entry + 28) + zip.readUInt16LE(entry + 30) + zip.readUInt16LE(entry + 32);
  }
  return zip;
}

function writeDate(zip: Buffer, offset: number): void {
  zip.writeUInt16LE(0, offset);
  zip.writeUInt16LE(FIRST_DAY, offset + 2);
}
