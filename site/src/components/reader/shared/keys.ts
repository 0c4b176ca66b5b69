import type { Book } from './book.ts';

interface Doors {
  find: () => void;
  /** Closes what is open; false when nothing was. */
  close: () => boolean;
}

/** Arrows turn pages, plus and minus zoom, Ctrl-F finds; typing in a field is left alone. */
export function handleKey(event: KeyboardEvent, book: Book, { find, close }: Doors): void {
  const control = event.ctrlKey || event.metaKey;
  const actions: Record<string, () => void> = {
    ArrowLeft: () => book.turn(-1),
    ArrowRight: () => book.turn(1),
    PageUp: () => book.turn(-1),
    PageDown: () => book.turn(1),
    Home: () => void book.goToPage(1),
    End: () => void book.goToPage(book.pages),
    '+': () => book.zoom('in'),
    '=': () => book.zoom('in'),
    '-': () => book.zoom('out'),
    '0': () => book.zoom('fit'),
    '/': find,
  };
  if (event.key === 'Escape') {
    if (close()) event.preventDefault();
    return;
  }
  if (control && event.key.toLowerCase() === 'f') {
    event.preventDefault();
    find();
    return;
  }
  const action = actions[event.key];
  const target = event.target as Element | null;
  if (!action || control || event.altKey || target?.closest?.('input, textarea, select, dialog, [role="toolbar"]'))
    return;
  event.preventDefault();
  action();
}
