/** Addresses as people write them: a lone `%` (`#100%`) is no escape, and stays as it is. */
export function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
