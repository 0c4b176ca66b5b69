/** The sheets at the side: one open at a time, closed by their cross, by Escape and by a press on the book. */
export function connectSheets(root: HTMLElement): { close: () => boolean } {
  const sheets = ['panel', 'options'].map((name) => ({
    button: root.querySelector<HTMLButtonElement>(`[data-part="open-${name}"]`) as HTMLButtonElement,
    sheet: root.querySelector<HTMLElement>(`[data-part="${name}"]`) as HTMLElement,
  }));
  const set = (one: (typeof sheets)[number], open: boolean) => {
    one.sheet.hidden = !open;
    one.button.setAttribute('aria-expanded', String(open));
  };
  const close = (): boolean => {
    const open = sheets.find(({ sheet }) => !sheet.hidden);
    if (!open) return false;
    set(open, false);
    open.button.focus();
    return true;
  };
  for (const one of sheets) {
    one.button.addEventListener('click', () => {
      const opens = one.sheet.hidden;
      for (const other of sheets) set(other, other === one && opens);
      if (opens) one.sheet.querySelector<HTMLElement>('[data-close]')?.focus();
    });
    one.sheet.querySelector('[data-close]')?.addEventListener('click', close);
  }
  return { close };
}
