/** The desk's token: it comes in the address that the terminal opens, and is kept for reloads and further tabs. */
const KEY = 'redaktion-kode';

export function takeToken(): string {
  const address = new URL(location.href);
  const given = address.searchParams.get('kode');
  if (given === null) return localStorage.getItem(KEY) ?? '';
  localStorage.setItem(KEY, given);
  // Out of the address, so that nobody passes it on with a link or a picture of the screen.
  address.searchParams.delete('kode');
  history.replaceState(null, '', address);
  return given;
}
