// @ts-check
// Runs before the first paint, so it is a small blocking file. It is plain JavaScript because nothing compiles it.

// The reader's theme, which `theme.ts` stores, so that no page flashes in the other one.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // A browser that refuses storage follows the device.
}

// Chromium skips the fade between two pages when the style sheet arrives too late, and reports that as an error before any
// deferred script could catch it. The reader sees an ordinary page.
const { activeViewTransition: fade } = /** @type {{ activeViewTransition?: ViewTransition | null }} */ (
  /** @type {unknown} */ (document)
);
for (const step of fade ? [fade.ready, fade.finished] : []) step.catch(() => undefined);

// A list that the address narrows is not shown whole first and then narrowed, which would move all that follows it: the
// style sheet waits with it until the deferred scripts have run. This event comes whether they ran or could not be loaded.
if (location.search !== '') {
  document.documentElement.dataset.narrowing = '';
  addEventListener('DOMContentLoaded', () => delete document.documentElement.dataset.narrowing);
}
