import { type Preferences, parsePreferences } from './preferences.ts';

const key = 'khue.reader';

/** The form of how to read; what is chosen holds at once and for every book on this device. */
export function connectPreferences(root: HTMLElement, apply: (preferences: Preferences) => void): void {
  const form = root.querySelector<HTMLFormElement>('[data-part="preferences"]') as HTMLFormElement;
  const size = root.querySelector<HTMLOutputElement>('[data-part="size"]');
  let preferences = parsePreferences(kept());

  const show = () => {
    for (const input of form.querySelectorAll('input')) {
      input.checked = preferences[input.name as keyof Preferences] === input.value;
    }
    if (size) size.textContent = `${preferences.size} %`;
    const { tone } = preferences;
    root.dataset.tone = tone;
    const page = document.documentElement;
    page.dataset.ownTheme ??= page.dataset.theme ?? 'auto';
    page.dataset.theme = tone === 'auto' ? page.dataset.ownTheme : tone === 'dark' ? 'dark' : 'light';
    apply(preferences);
  };
  const change = (changes: Record<string, unknown>) => {
    preferences = parsePreferences(JSON.stringify({ ...preferences, ...changes }));
    try {
      localStorage.setItem(key, JSON.stringify(preferences));
    } catch {
      // Holds for this visit only.
    }
    show();
  };
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) change({ [target.name]: target.value });
  });
  for (const button of form.querySelectorAll<HTMLElement>('[data-size]')) {
    button.addEventListener('click', () => change({ size: preferences.size + Number(button.dataset.size) }));
  }
  show();
}

function kept(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
