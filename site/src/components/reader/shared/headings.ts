import type { Book } from './book.ts';

/** The table of contents. */
export async function connectHeadings(root: HTMLElement, book: Book, close: () => void): Promise<void> {
  const headings = await book.headings();
  const rows = headings.slice(0, 1000).map(({ label, depth, go }) => {
    const row = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    row.dataset.depth = String(Math.min(depth, 2));
    button.addEventListener('click', () => {
      close();
      go();
      root.querySelector<HTMLElement>('[data-part="container"]')?.focus({ preventScroll: true });
    });
    row.append(button);
    return row;
  });
  root.querySelector('[data-part="headings"]')?.replaceChildren(...rows);
  const none = root.querySelector<HTMLElement>('[data-part="no-headings"]');
  if (none) none.hidden = rows.length > 0;
}
