// @ts-check
// The reader's theme, before the first paint: a small blocking file, so that no page flashes in the other one. Plain
// JavaScript, because it is handed out as it stands. `theme.ts` writes what is read here.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // A browser that refuses storage follows the device.
}
