import type { Viewer } from './make-viewer.ts';

/** Arrow keys turn pages, plus and minus zoom; typing in a field is left alone. */
export function connectKeys(root: HTMLElement, { pages }: Viewer): void {
  const actions: Record<string, () => void> = {
    ArrowLeft: () => void pages.previousPage(),
    ArrowRight: () => void pages.nextPage(),
    Home: () => {
      pages.currentPageNumber = 1;
    },
    End: () => {
      pages.currentPageNumber = pages.pagesCount;
    },
    '+': () => pages.increaseScale(),
    '=': () => pages.increaseScale(),
    '-': () => pages.decreaseScale(),
    '0': () => {
      pages.currentScaleValue = 'page-width';
    },
  };
  root.addEventListener('keydown', (event) => {
    const action = actions[event.key];
    const typing = event.target instanceof HTMLInputElement;
    if (!action || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    action();
  });
}
