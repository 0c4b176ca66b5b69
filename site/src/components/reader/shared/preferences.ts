/** How a person likes books to look on this device. */
export interface Preferences {
  tone: 'auto' | 'light' | 'sepia' | 'dark';
  /** Percent. */
  size: number;
  font: 'book' | 'serif' | 'sans';
  line: 'close' | 'normal' | 'wide';
  flow: 'pages' | 'scroll';
  spread: 'one' | 'two';
}

const choices = {
  tone: ['auto', 'light', 'sepia', 'dark'],
  font: ['book', 'serif', 'sans'],
  line: ['close', 'normal', 'wide'],
  flow: ['pages', 'scroll'],
  spread: ['one', 'two'],
} as const;

export const usual: Preferences = {
  tone: 'auto',
  size: 100,
  font: 'book',
  line: 'normal',
  flow: 'pages',
  spread: 'one',
};

/** Takes what is known of a text that may be from an older page, or from nowhere. */
export function parsePreferences(text: string | null): Preferences {
  const given = parse(text);
  const preferences: Record<string, unknown> = { ...usual };
  for (const [name, allowed] of Object.entries(choices)) {
    if ((allowed as readonly unknown[]).includes(given[name])) preferences[name] = given[name];
  }
  const size = Number(given.size);
  if (size >= 70 && size <= 250) preferences.size = Math.round(size);
  return preferences as unknown as Preferences;
}

function parse(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
