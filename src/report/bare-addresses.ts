/** Addresses that stand in a text without being a link: of the web, and of mail. */
export interface BareAddress {
  index: number;
  /** As it stands in the text. */
  text: string;
  /** Where it leads. */
  url: string;
}

const ADDRESS =
  /(?<![\p{L}\p{N}@/.])(?:(?:https?:\/\/|www\.)[^\s<>"»«„“”|]+|[\p{L}\p{N}._+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)/giu;

/** What ends a sentence, not an address. */
const END = /[.,;:!?…'’*_~-]+$/;

export function listBareAddresses(text: string): BareAddress[] {
  return [...text.matchAll(ADDRESS)].flatMap(({ index, 0: found }) => {
    const address = trimEnd(found);
    const isMail = !/^(?:https?:|www\.)/i.test(address);
    const url = isMail ? `mailto:${address}` : /^www\./i.test(address) ? `https://${address}` : address;
    return URL.canParse(url) ? [{ index, text: address, url }] : [];
  });
}

/** A parenthesis is of the sentence when it was opened there. */
function trimEnd(found: string): string {
  const address = found.replace(END, '');
  const isOpen = address.split('(').length >= address.split(')').length;
  return !address.endsWith(')') || isOpen ? address : trimEnd(address.slice(0, -1));
}
