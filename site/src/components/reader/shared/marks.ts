import type { Book } from './book.ts';
import type { Mark } from './reading.ts';
import type { ReadingStore } from './reading-store.ts';

export interface MarkWords {
  bookmarked: string;
  edit: string;
}

/** Bookmarks, highlights and notes: the ribbon, the bar at a selection, the list, the note. */
export class Marks {
  readonly #root: HTMLElement;
  readonly #book: Book;
  readonly #store: ReadingStore;
  readonly #words: MarkWords;
  readonly #close: () => void;
  #chosen: ReturnType<Book['selection']> = null;

  constructor(root: HTMLElement, book: Book, store: ReadingStore, words: MarkWords, close: () => void) {
    this.#root = root;
    this.#book = book;
    this.#store = store;
    this.#words = words;
    this.#close = close;
    this.#part('bookmark').addEventListener('click', () => this.#toggleBookmark());
    for (const button of this.#part('chosen').querySelectorAll<HTMLElement>('[data-act]')) {
      // A press must not take the selection away before it is read.
      button.addEventListener('pointerdown', (event) => event.preventDefault());
      button.addEventListener('click', () => this.#act(button.dataset.act ?? ''));
    }
    store.whenChanged(() => this.show());
    this.show();
  }

  show(): void {
    const marks = this.#store.marks;
    this.#book.highlight(marks.filter(({ kind }) => kind === 'highlight'));
    this.#part('marks').replaceChildren(...marks.map((mark) => this.#row(mark)));
    this.#part('no-marks').hidden = marks.length > 0;
    this.moved();
  }

  moved(): void {
    this.#part('bookmark').setAttribute('aria-pressed', String(this.#bookmarkHere() !== undefined));
  }

  selected(): void {
    this.#chosen = this.#book.selection();
    this.#part('chosen').hidden = this.#chosen === null;
  }

  /** Opens the note of a mark. */
  open(id: string): void {
    const mark = this.#store.marks.find((one) => one.id === id);
    if (!mark) return;
    const dialog = this.#part('note') as HTMLDialogElement;
    const text = dialog.querySelector('textarea') as HTMLTextAreaElement;
    this.#part('quote').textContent = mark.quote || mark.label;
    text.value = mark.note;
    dialog.addEventListener(
      'close',
      () => {
        if (dialog.returnValue === 'save') this.#store.put({ ...mark, note: text.value.trim().slice(0, 2000) });
        else if (dialog.returnValue === 'remove') this.#store.remove(mark);
      },
      { once: true },
    );
    dialog.returnValue = '';
    dialog.showModal();
    text.focus();
  }

  #toggleBookmark(): void {
    const there = this.#bookmarkHere();
    const { place, label } = this.#book.spot();
    if (there) this.#store.remove(there);
    else this.#store.put({ kind: 'bookmark', place, label: label.slice(0, 120), quote: '', note: '' });
  }

  #bookmarkHere(): Mark | undefined {
    const { place } = this.#book.spot();
    return this.#store.marks.find((mark) => mark.kind === 'bookmark' && mark.place === place);
  }

  #act(act: string): void {
    const chosen = this.#chosen ?? this.#book.selection();
    this.#part('chosen').hidden = true;
    this.#chosen = null;
    this.#book.deselect();
    if (!chosen || act === 'close') return;
    const id = this.#store.put({ kind: 'highlight', ...chosen, label: chosen.label.slice(0, 120), note: '' });
    if (act === 'note') this.open(id);
  }

  #row(mark: Mark): HTMLLIElement {
    const row = document.createElement('li');
    const go = button(mark.kind === 'bookmark' ? `${this.#words.bookmarked}: ${mark.label}` : mark.label, 'go');
    go.addEventListener('click', () => {
      this.#close();
      void this.#book.go(mark.place);
    });
    const edit = button(this.#words.edit, 'chip');
    edit.addEventListener('click', () => this.open(mark.id));
    row.append(go, edit, ...[text(mark.quote, 'words'), text(mark.note, 'note')].filter((part) => part !== null));
    return row;
  }

  #part(name: string): HTMLElement {
    return this.#root.querySelector<HTMLElement>(`[data-part="${name}"]`) as HTMLElement;
  }
}

function button(words: string, kind: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = kind;
  made.textContent = words;
  return made;
}

function text(words: string, kind: string): HTMLElement | null {
  if (words === '') return null;
  const made = document.createElement('p');
  made.className = kind;
  made.textContent = words;
  return made;
}
