/** Light or dark, by the editor's own choice; null follows the system. */
export type Theme = 'light' | 'dark' | null;

const key = 'galley.theme';

export function chosenTheme(): Theme {
  const theme = localStorage.getItem(key);
  return theme === 'light' || theme === 'dark' ? theme : null;
}

export function showTheme(theme: Theme): void {
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}

/** Turns to the other of light and dark, and remembers it. When that is what the system has, the system is followed again. */
export function toggleTheme(): Theme {
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const other = (chosenTheme() ?? system) === 'dark' ? 'light' : 'dark';
  const theme = other === system ? null : other;
  if (theme) localStorage.setItem(key, theme);
  else localStorage.removeItem(key);
  showTheme(theme);
  return theme;
}
