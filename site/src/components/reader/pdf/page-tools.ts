import type { Viewer } from './make-viewer.ts';

/** Previous, next, the page number, zoom. */
export function connectPageTools(root: HTMLElement, { bus, pages }: Viewer): void {
  const part = <Kind extends HTMLElement>(name: string) => root.querySelector<Kind>(`[data-part="${name}"]`);
  const number = part<HTMLInputElement>('number');
  const previous = part<HTMLButtonElement>('previous');
  const next = part<HTMLButtonElement>('next');
  const count = part('count');
  const actions: Record<string, () => void> = {
    previous: () => void pages.previousPage(),
    next: () => void pages.nextPage(),
    'zoom-out': () => pages.decreaseScale(),
    'zoom-in': () => pages.increaseScale(),
    fit: () => {
      pages.currentScaleValue = 'page-width';
    },
  };
  for (const [name, action] of Object.entries(actions)) part(name)?.addEventListener('click', action);

  const show = () => {
    if (number) number.value = String(pages.currentPageNumber);
    if (previous) previous.disabled = pages.currentPageNumber <= 1;
    if (next) next.disabled = pages.currentPageNumber >= pages.pagesCount;
  };
  if (count) count.textContent = `/ ${pages.pagesCount}`;
  number?.addEventListener('change', () => {
    const asked = Math.trunc(Number(number.value));
    if (asked >= 1 && asked <= pages.pagesCount) pages.currentPageNumber = asked;
    show();
  });
  bus.on('pagechanging', show);
  addEventListener('resize', () => {
    if (pages.currentScaleValue === 'page-width') pages.currentScaleValue = 'page-width';
  });
  show();
}
