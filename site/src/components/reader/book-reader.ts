import { openBook } from './open-book.ts';
import type { Book, BookEvents, Spot } from './shared/book.ts';
import { FindBar, type FindWords } from './shared/find-bar.ts';
import { connectHeadings } from './shared/headings.ts';
import { connectKeeping, type KeepWords } from './shared/keeping.ts';
import { handleKey } from './shared/keys.ts';
import { Marks, type MarkWords } from './shared/marks.ts';
import { connectPageTools } from './shared/page-tools.ts';
import { readPlace } from './shared/place.ts';
import { connectPreferences } from './shared/preference-form.ts';
import { ReadAloud, type VoiceWords } from './shared/read-aloud.ts';
import type { Reading } from './shared/reading.ts';
import { ReadingStore } from './shared/reading-store.ts';
import { connectSheets } from './shared/sheets.ts';

interface Told {
  words: FindWords & MarkWords & VoiceWords & KeepWords & Record<'page' | 'part' | 'of' | 'failed', string>;
  state: Reading | null;
  item: string;
  slug: string;
  title: string;
  person: string | null;
}

/** A book with the tools around it; which book, its attributes and its JSON say. */
class BookReader extends HTMLElement {
  readonly #told = JSON.parse(this.querySelector('[data-part="told"]')?.textContent ?? '{}') as Told;

  connectedCallback(): void {
    this.#open().catch(() => {
      this.#say(this.#told.words.failed);
      this.dataset.state = 'failed';
    });
  }

  async #open(): Promise<void> {
    const { words } = this.#told;
    const kind = this.dataset.kind ?? '';
    const address = this.dataset.src ?? '';
    const listeners: Partial<BookEvents> = {};
    const events: BookEvents = {
      moved: (spot) => listeners.moved?.(spot),
      selected: () => listeners.selected?.(),
      pressed: (id) => listeners.pressed?.(id),
      key: (event) => listeners.key?.(event),
    };
    const stage = this.querySelector<HTMLElement>('[data-part="stage"]') as HTMLElement;
    const pageWord = kind === 'pdf' ? words.page : words.part;
    const book = await openBook({ kind, address, root: this, stage, events, pageWord });
    const store = new ReadingStore(this.#told);
    connectPreferences(this, (preferences) => book.dress(preferences));
    const place = readPlace(location.hash);
    await book.go(place.page || place.cfi ? location.hash : (store.progress?.place ?? 'trang=1'));

    const sheets = connectSheets(this);
    const finder = new FindBar(this, book, words);
    const marks = new Marks(this, book, store, words, sheets.close);
    const tools = connectPageTools(this, book, words.of);
    const aloud = new ReadAloud(this, book, words);
    connectKeeping(this, this.#told, address);
    void connectHeadings(this, book, sheets.close);

    // Who only looks at a place that was found keeps the place where they stopped reading.
    let visiting = place.found.length > 0 && store.progress ? place.page : null;
    const moved = (spot: Spot) => {
      tools.show(spot);
      marks.moved();
      if (spot.page !== visiting) {
        visiting = null;
        store.moved(spot);
      }
      history.replaceState(null, '', `#${spot.place}`);
    };
    const doors = {
      find: () => finder.open(),
      close: () => {
        if (sheets.close()) return true;
        if (finder.isOpen) finder.close();
        else aloud.stop();
        return true;
      },
    };
    Object.assign(listeners, {
      moved,
      selected: () => marks.selected(),
      pressed: (id: string) => marks.open(id),
      key: (event: KeyboardEvent) => handleKey(event, book, doors),
    } satisfies BookEvents);
    // PDF.js takes the focus away when it follows a heading; the page is nothing but the reader.
    document.addEventListener('keydown', (event) => handleKey(event, book, doors));
    addEventListener('hashchange', () => void this.#arrive(book, finder, location.hash));

    this.#say('');
    this.dataset.state = 'open';
    this.#takeFocus();
    if (place.question || place.found.length > 0)
      await finder.arrive(place.question ?? place.found.join(' '), place.found);
    moved(book.spot());
  }

  async #arrive(book: Book, finder: FindBar, hash: string): Promise<void> {
    const { question, found } = readPlace(hash);
    await book.go(hash);
    if (question || found.length > 0) await finder.arrive(question ?? found.join(' '), found);
  }

  /** Arrow keys and space scroll the pages without a first press on them. */
  #takeFocus(): void {
    const container = this.querySelector<HTMLElement>('[data-part="container"]');
    if (!container || document.activeElement !== document.body) return;
    container.dataset.quiet = '';
    container.addEventListener('blur', () => delete container.dataset.quiet, { once: true });
    container.focus({ preventScroll: true });
  }

  #say(words: string): void {
    const status = this.querySelector<HTMLElement>('[data-part="status"]');
    if (!status) return;
    status.hidden = words === '';
    const text = status.querySelector('p');
    if (text) text.textContent = words;
  }
}

customElements.define('book-reader', BookReader);
