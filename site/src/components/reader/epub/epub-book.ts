import { Overlayer } from 'foliate-js/overlayer.js';
import type { Contents, OpenedBook, TocItem, View } from 'foliate-js/view.js';
import type { Book, BookEvents, Heading, Hit, Passage, Shown, Spot } from '../shared/book.ts';
import { excerpt } from '../shared/excerpt.ts';
import { cfiPlace, readPlace } from '../shared/place.ts';
import type { Preferences } from '../shared/preferences.ts';
import { sentencesOf } from '../shared/sentences.ts';
import { indexText } from '../shared/text-index.ts';
import { findPhrases, type Wanted } from '../shared/words.ts';
import { bookStyle } from './book-style.ts';

interface Options {
  view: View;
  book: OpenedBook;
  events: BookEvents;
  /** `Phần` */
  partWord: string;
  /** Where the colours of the page are read from. */
  root: HTMLElement;
}

/** An EPUB in the view of foliate-js; a page is a part of the spine, as for the library's search. */
export class EpubBook implements Book {
  readonly zooms = false;
  readonly #options: Options;
  readonly #painted = new Set<string>();
  #wanted: Wanted | null = null;
  #shown: Shown[] = [];
  #spoken: Range | null = null;

  constructor(options: Options) {
    this.#options = options;
    const { view, events } = options;
    view.addEventListener('relocate', () => events.moved(this.spot()));
    view.addEventListener('load', (event) => this.#prepare((event as CustomEvent<{ doc: Document }>).detail.doc));
    view.addEventListener('create-overlay', () => queueMicrotask(() => this.#paint()));
    // Nothing in a book opens anything by itself.
    view.addEventListener('external-link', (event) => {
      event.preventDefault();
      const { href } = (event as CustomEvent<{ href: string }>).detail;
      if (/^https?:/i.test(href)) open(href, '_blank', 'noopener,noreferrer');
    });
  }

  get pages(): number {
    return this.#options.book.sections.length;
  }

  async headings(): Promise<Heading[]> {
    const flat = (items: TocItem[], depth: number): Heading[] =>
      items.flatMap(({ label, href, subitems }) => [
        { label: (label ?? href).trim(), depth, go: () => void this.#options.view.goTo(href) },
        ...flat(subitems ?? [], depth + 1),
      ]);
    return flat(this.#options.book.toc ?? [], 0);
  }

  spot(): Spot {
    const { view, partWord } = this.#options;
    const at = view.lastLocation;
    const page = (at?.section?.current ?? 0) + 1;
    const label = at?.tocItem?.label?.trim() || `${partWord} ${page}`;
    return { place: at ? cfiPlace(at.cfi) : 'trang=1', label, page, fraction: at?.fraction ?? 0 };
  }

  async go(place: string): Promise<void> {
    const { cfi, page } = readPlace(place);
    if (cfi) await this.#options.view.goTo(cfi);
    else if (page !== null) await this.goToPage(page);
    // A place of another edition leads nowhere: the book opens at its beginning.
    if (!this.#options.view.lastLocation) await this.goToPage(1);
  }

  async goToPage(page: number): Promise<void> {
    if (page >= 1 && page <= this.pages) await this.#options.view.goTo(page - 1);
  }

  turn(direction: 1 | -1): void {
    void (direction === 1 ? this.#options.view.next() : this.#options.view.prev());
  }

  zoom(): void {}

  dress(preferences: Preferences): void {
    const { view, root } = this.#options;
    const { renderer } = view;
    renderer.setAttribute('flow', preferences.flow === 'scroll' ? 'scrolled' : 'paginated');
    renderer.setAttribute('max-column-count', preferences.spread === 'two' ? '2' : '1');
    renderer.setAttribute('max-inline-size', '680px');
    renderer.setAttribute('margin', '28px');
    renderer.setAttribute('gap', '6%');
    const colour = (name: string) => getComputedStyle(root).getPropertyValue(name).trim();
    renderer.setStyles(
      bookStyle(preferences, { ground: colour('--paper'), ink: colour('--ink'), link: colour('--indigo') }),
    );
  }

  async mark(wanted: Wanted | null): Promise<boolean> {
    this.#wanted = wanted;
    const [first] = this.#paint();
    const open = this.#contents();
    if (!first || !open) return false;
    await this.#options.view.goTo(this.#options.view.getCFI(open.index, first));
    return true;
  }

  async *search(wanted: Wanted): AsyncGenerator<Hit[]> {
    const { book, view, partWord } = this.#options;
    for (const [number, section] of book.sections.entries()) {
      const doc = await section.createDocument();
      const index = indexText(doc.body ?? doc.documentElement);
      yield findPhrases(index.text, wanted).map((span) => {
        const cfi = view.getCFI(number, index.rangeOf(span));
        const go = async () => void (await view.goTo(cfi));
        return { label: `${partWord} ${number + 1}`, ...excerpt(index.text, span), go };
      });
    }
  }

  highlight(marks: Shown[]): void {
    this.#shown = marks;
    this.#paint();
  }

  selection() {
    const open = this.#contents();
    const chosen = open?.doc.getSelection();
    if (!open || !chosen || chosen.isCollapsed || chosen.rangeCount === 0) return null;
    const quote = chosen.toString().replace(/\s+/g, ' ').trim().slice(0, 600);
    const cfi = this.#options.view.getCFI(open.index, chosen.getRangeAt(0));
    const place = cfiPlace(cfi);
    return quote === '' || place.length > 400 ? null : { place, label: this.spot().label, quote };
  }

  deselect(): void {
    this.#contents()?.doc.getSelection()?.removeAllRanges();
  }

  async *passages(): AsyncGenerator<Passage> {
    const { view } = this.#options;
    const from = view.lastLocation?.range;
    const first = this.spot().page;
    for (let page = first; page <= this.pages; page += 1) {
      if (this.spot().page !== page) await this.goToPage(page);
      const open = this.#contents();
      if (!open) return;
      const index = indexText(open.doc.body);
      const start = page === first && from ? (index.spanOf(from)?.start ?? 0) : 0;
      for (const span of sentencesOf(index.text).filter(({ end }) => end > start)) {
        const range = index.rangeOf(span);
        yield {
          text: index.text.slice(span.start, span.end).replace(/\s+/g, ' '),
          show: async () => {
            this.#spoken = range;
            await view.renderer.scrollToAnchor(range);
            this.#paint();
          },
        };
      }
    }
  }

  hush(): void {
    this.#spoken = null;
    this.#paint();
  }

  #contents(): Contents | undefined {
    return this.#options.view.renderer.getContents()[0];
  }

  #prepare(doc: Document): void {
    const { events } = this.#options;
    doc.addEventListener('selectionchange', () => events.selected());
    doc.addEventListener('keydown', (event) => events.key(event));
    doc.addEventListener('click', ({ clientX, clientY }) => {
      const [key] = this.#contents()?.overlayer.hitTest({ x: clientX, y: clientY }) ?? [];
      if (key?.startsWith('mark:')) events.pressed(key.slice(5));
    });
  }

  /** Draws everything anew on the part that is open; answers the found words. */
  #paint(): Range[] {
    const open = this.#contents();
    if (!open?.overlayer || !open.doc?.body) return [];
    for (const key of this.#painted) open.overlayer.remove(key);
    this.#painted.clear();
    const draw = (key: string, range: Range, color: string) => {
      open.overlayer.add(key, range, Overlayer.highlight, { color });
      this.#painted.add(key);
    };
    for (const { id, place } of this.#shown) {
      const range = this.#rangeIn(open, place);
      if (range) draw(`mark:${id}`, range, 'var(--paint-highlight)');
    }
    const index = this.#wanted && indexText(open.doc.body);
    const found = this.#wanted && index ? findPhrases(index.text, this.#wanted).map((span) => index.rangeOf(span)) : [];
    for (const [number, range] of found.entries()) draw(`found:${number}`, range, 'var(--paint-found)');
    if (this.#spoken?.startContainer.ownerDocument === open.doc) draw('spoken', this.#spoken, 'var(--paint-spoken)');
    return found;
  }

  #rangeIn({ index, doc }: Contents, place: string): Range | null {
    const { cfi } = readPlace(place);
    if (!cfi) return null;
    try {
      const resolved = this.#options.view.resolveCFI(cfi);
      return resolved.index === index ? resolved.anchor(doc) : null;
    } catch {
      // The book was replaced by another edition: the mark stays in the list.
      return null;
    }
  }
}
