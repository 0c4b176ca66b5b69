import type { Book, Spot } from './book.ts';

/** Previous, next, the page number, zoom. */
export function connectPageTools(root: HTMLElement, book: Book, of: string): { show: (spot: Spot) => void } {
  const part = <Kind extends HTMLElement>(name: string) => root.querySelector<Kind>(`[data-part="${name}"]`);
  const number = part<HTMLInputElement>('number');
  const spotText = part('spot');
  const actions: Record<string, () => void> = {
    previous: () => book.turn(-1),
    next: () => book.turn(1),
    'zoom-out': () => book.zoom('out'),
    'zoom-in': () => book.zoom('in'),
    fit: () => book.zoom('fit'),
  };
  for (const [name, action] of Object.entries(actions)) part(name)?.addEventListener('click', action);
  const count = part('count');
  if (count) count.textContent = of.replace('{n}', String(book.pages));

  const show = ({ page, label, fraction }: Spot) => {
    if (number) number.value = String(page);
    if (spotText) spotText.textContent = `${label} · ${Math.round(fraction * 100)} %`;
  };
  number?.addEventListener('change', () => {
    const asked = Math.trunc(Number(number.value));
    if (asked >= 1 && asked <= book.pages) void book.goToPage(asked);
    else show(book.spot());
  });
  show(book.spot());
  return { show };
}
