export const themes = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

const stored = (): Theme => themes.find((theme) => theme === localStorage.getItem('theme')) ?? 'system';

/** The colours that this browser was told to use; kept in it alone. */
class ThemeState {
  #chosen = $state<Theme>(stored());

  constructor() {
    this.#show();
  }

  get chosen(): Theme {
    return this.#chosen;
  }

  set chosen(theme: Theme) {
    this.#chosen = theme;
    localStorage.setItem('theme', theme);
    this.#show();
  }

  #show(): void {
    const { dataset } = document.documentElement;
    if (this.#chosen === 'system') delete dataset['theme'];
    else dataset['theme'] = this.#chosen;
  }
}

export const theme = new ThemeState();
