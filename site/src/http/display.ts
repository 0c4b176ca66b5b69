import { z } from 'zod';

/** Choices of the person, kept in a cookie so that the server renders them and no script is needed. */
const display = z.object({
  theme: z.enum(['auto', 'light', 'dark']).catch('auto'),
  contrast: z.enum(['normal', 'high']).catch('normal'),
  text: z.enum(['normal', 'large']).catch('normal'),
});
export type Display = z.infer<typeof display>;

export const displayCookie = 'khue_display';

export function parseDisplay(cookie: string | undefined): Display {
  const [theme, contrast, text] = (cookie ?? '').split('.');
  return display.parse({ theme, contrast, text });
}

export const formatDisplay = (choice: Display) => [choice.theme, choice.contrast, choice.text].join('.');

/** One button of the display form was pressed: its choice changes, the others stay. */
export function changeDisplay(current: Display, pressed: Record<string, unknown>): Display {
  return display.parse({ ...current, ...pressed });
}
