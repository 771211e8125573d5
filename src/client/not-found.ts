/** On the page that says that an address leads nowhere: the page that was likely meant. All pages are on its list. */
import { findLikelyPage } from './likely-page.ts';

const box = document.querySelector<HTMLElement>('[data-likely]');
const links = [...document.querySelectorAll<HTMLAnchorElement>('.rep-index a')];
const path = findLikelyPage(
  location.pathname,
  links.map((link) => new URL(link.href).pathname),
);
const found = links.find((link) => new URL(link.href).pathname === path);

if (box && found) {
  const link = document.createElement('a');
  link.href = found.href;
  link.textContent = found.querySelector('b')?.textContent ?? found.pathname;
  box.append('Mente du ', link, ` (${found.pathname})?`);
  box.hidden = false;
}
