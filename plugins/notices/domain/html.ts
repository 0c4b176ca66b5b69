/** Text that is HTML already; only the tag below makes it. */
export class Raw {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

type Value = string | Raw | readonly Raw[];

const print = (value: Value): string => {
  if (typeof value === 'string') return escapeHtml(value);
  return value instanceof Raw ? value.html : value.map(({ html: inner }) => inner).join('');
};

/** A template in which every string is escaped: forgetting it is not possible. */
export const html = (texts: TemplateStringsArray, ...values: Value[]): Raw =>
  new Raw(texts.map((text, index) => text + (index < values.length ? print(values[index] as Value) : '')).join(''));
