import type { Viewer } from './make-viewer.ts';

interface Counted {
  matchesCount: { current: number; total: number };
  /** Of the whole search; 1 says that nothing was found. */
  state?: number;
}

/** The bar that looks for words; without diacritics finds with them. */
export function connectFindTools(root: HTMLElement, { bus }: Viewer): { find: (words: string) => void } {
  const bar = root.querySelector<HTMLFormElement>('[data-part="find"]');
  const input = bar?.querySelector('input');
  const count = bar?.querySelector<HTMLElement>('output');
  const button = root.querySelector<HTMLButtonElement>('[data-part="open-find"]');
  if (!bar || !input || !count || !button) throw new Error('the find bar is incomplete');

  const ask = (query: string | string[], again = false, backwards = false) =>
    bus.dispatch('find', {
      type: again ? 'again' : '',
      query,
      caseSensitive: false,
      entireWord: false,
      highlightAll: true,
      findPrevious: backwards,
      matchDiacritics: false,
    });
  const toggle = (open: boolean) => {
    bar.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
    if (!open) bus.dispatch('findbarclose', {});
  };
  const open = () => {
    toggle(true);
    input.select();
  };
  /** Words that came with the address stand apart in the text more often than side by side. */
  let apart: string[] = [];
  const show = ({ matchesCount: { current, total }, state }: Counted) => {
    if (state === 1 && apart.length > 1) return ask(apart.splice(0));
    const words = total > 0 ? (count.dataset.matches ?? '') : (count.dataset.none ?? '');
    count.textContent = input.value
      ? words.replace('{current}', String(current)).replace('{total}', String(total))
      : '';
  };

  bus.on('updatefindmatchescount', show);
  bus.on('updatefindcontrolstate', show);
  button.addEventListener('click', () => (bar.hidden ? open() : toggle(false)));
  input.addEventListener('input', () => ask(input.value));
  bar.addEventListener('submit', (event) => {
    event.preventDefault();
    ask(input.value, true, (event.submitter as HTMLButtonElement | null)?.value === 'previous');
  });
  bar.querySelector('[data-part="close-find"]')?.addEventListener('click', () => {
    toggle(false);
    button.focus();
  });
  root.addEventListener('keydown', (event) => {
    const looksFor = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f';
    if (looksFor) {
      event.preventDefault();
      open();
    } else if (event.key === 'Escape' && !bar.hidden) {
      toggle(false);
      button.focus();
    }
  });
  return {
    find: (words) => {
      input.value = words;
      apart = words.split(/\s+/).filter((word) => word.length > 1);
      toggle(true);
      ask(words);
    },
  };
}
