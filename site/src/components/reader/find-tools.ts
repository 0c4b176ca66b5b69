import type { Viewer } from './make-viewer.ts';

interface Counted {
  matchesCount: { current: number; total: number };
}

/** The bar that looks for words; without diacritics finds with them. */
export function connectFindTools(root: HTMLElement, { bus }: Viewer): { find: (words: string) => void } {
  const bar = root.querySelector<HTMLFormElement>('[data-part="find"]');
  const input = bar?.querySelector('input');
  const count = bar?.querySelector<HTMLElement>('output');
  const button = root.querySelector<HTMLButtonElement>('[data-part="open-find"]');
  if (!bar || !input || !count || !button) throw new Error('the find bar is incomplete');

  const ask = (again: boolean, backwards = false) =>
    bus.dispatch('find', {
      type: again ? 'again' : '',
      query: input.value,
      caseSensitive: false,
      entireWord: false,
      highlightAll: true,
      findPrevious: backwards,
      matchDiacritics: false,
    });
  const toggle = (open: boolean) => {
    bar.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
    if (open) input.select();
    else bus.dispatch('findbarclose', {});
  };
  const show = ({ matchesCount: { current, total } }: Counted) => {
    const words = total > 0 ? (count.dataset.matches ?? '') : (count.dataset.none ?? '');
    count.textContent = input.value
      ? words.replace('{current}', String(current)).replace('{total}', String(total))
      : '';
  };

  bus.on('updatefindmatchescount', show);
  bus.on('updatefindcontrolstate', show);
  button.addEventListener('click', () => toggle(bar.hidden));
  input.addEventListener('input', () => ask(false));
  bar.addEventListener('submit', (event) => {
    event.preventDefault();
    ask(true, (event.submitter as HTMLButtonElement | null)?.value === 'previous');
  });
  bar.querySelector('[data-part="close-find"]')?.addEventListener('click', () => {
    toggle(false);
    button.focus();
  });
  root.addEventListener('keydown', (event) => {
    const looksFor = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f';
    if (looksFor) {
      event.preventDefault();
      toggle(true);
    } else if (event.key === 'Escape' && !bar.hidden) {
      toggle(false);
      button.focus();
    }
  });
  return {
    find: (words) => {
      input.value = words;
      toggle(true);
      ask(false);
    },
  };
}
