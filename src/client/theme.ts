/** The reader's choice of theme: the one thing that the site stores, in the reader's own browser. */

const KEY = 'theme';

/** Applies the choice and stores it; `system` removes both. */
function choose(theme: string): void {
  const isChosen = theme === 'light' || theme === 'dark';
  if (isChosen) document.documentElement.dataset['theme'] = theme;
  else delete document.documentElement.dataset['theme'];
  try {
    if (isChosen) localStorage.setItem(KEY, theme);
    else localStorage.removeItem(KEY);
  } catch {
    // A browser that refuses storage keeps the choice for this page.
  }
}

/** Connects the bar's switch and the radio buttons of the footer, and shows the current choice in them. */
export function startTheme(): void {
  const controls = [...document.querySelectorAll<HTMLInputElement>('[data-theme-choice] input')];
  const show = (): void => {
    const theme = document.documentElement.dataset['theme'] ?? 'system';
    for (const control of controls) control.checked = control.value === theme;
  };
  for (const control of controls) control.addEventListener('change', () => choose(control.value));
  document.querySelector('[data-theme-toggle]')?.addEventListener('click', () => {
    choose(isDark() ? 'light' : 'dark');
    show();
  });
  show();
}

/** What the page wears: the reader's choice, or the device's. */
function isDark(): boolean {
  const { theme } = document.documentElement.dataset;
  return theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}
