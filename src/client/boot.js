// @ts-check
// What must be done before the first paint: a small blocking file. Plain JavaScript, because it is handed out as it stands.

// The reader's theme, so that no page flashes in the other one. `theme.ts` writes what is read here.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // A browser that refuses storage follows the device.
}

// A fade from the page before is given up where the style sheet comes too late. Chromium tells that as an error, before
// any deferred script could hear it; to the reader it is a page like any other.
const { activeViewTransition: fade } = /** @type {{ activeViewTransition?: ViewTransition | null }} */ (
  /** @type {unknown} */ (document)
);
for (const step of fade ? [fade.ready, fade.finished] : []) step.catch(() => undefined);
