/** The form as far as it can be read; a broken body counts as an empty form. */
export const readForm = (request: Request): Promise<FormData> => request.formData().catch(() => new FormData());

/** One field as text in composed letters, with plain line breaks; empty when it is missing or a file. */
export function field(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.normalize('NFC').replaceAll(/\r\n?/g, '\n') : '';
}
