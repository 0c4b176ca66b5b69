import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Book, BookEvents, Heading, Hit, Passage, Shown, Spot } from '../shared/book.ts';
import { excerpt } from '../shared/excerpt.ts';
import { pagePlace, readPlace } from '../shared/place.ts';
import type { Preferences } from '../shared/preferences.ts';
import { sentencesOf } from '../shared/sentences.ts';
import { indexText } from '../shared/text-index.ts';
import { findPhrases, type Span, type Wanted } from '../shared/words.ts';
import type { Viewer } from './make-viewer.ts';
import { paintPage, type Stroke, textLayerOf, wordsOn } from './page-paint.ts';

interface Options {
  container: HTMLDivElement;
  pdf: PDFDocumentProxy;
  viewer: Viewer;
  events: BookEvents;
  /** `Trang` */
  pageWord: string;
}

interface OutlineItem {
  title: string;
  dest: string | unknown[] | null;
  items: OutlineItem[];
}

/** A PDF in the viewer of PDF.js. */
export class PdfBook implements Book {
  readonly zooms = true;
  readonly #options: Options;
  #wanted: Wanted | null = null;
  #shown: Shown[] = [];
  #spoken: (Span & { page: number }) | null = null;
  #fit = 'page-width';

  constructor(options: Options) {
    this.#options = options;
    const { container, viewer, events } = options;
    viewer.bus.on('textlayerrendered', ({ pageNumber }: { pageNumber: number }) => this.#paint(pageNumber));
    viewer.bus.on('pagechanging', () => events.moved(this.spot()));
    document.addEventListener('selectionchange', () => events.selected());
    container.addEventListener('click', (event) => this.#press(event));
    container.addEventListener('wheel', (event) => this.#pinchByWheel(event), { passive: false });
    container.addEventListener('touchmove', (event) => this.#pinch(event), { passive: false });
    container.addEventListener('touchend', () => {
      this.#fingers = 0;
    });
    addEventListener('resize', () => this.#refit());
  }

  get pages(): number {
    return this.#options.viewer.pages.pagesCount;
  }

  async headings(): Promise<Heading[]> {
    const { pdf, viewer } = this.#options;
    const flat = (items: OutlineItem[], depth: number): Heading[] =>
      items.flatMap(({ title, dest, items: below }) => [
        { label: title, depth, go: () => void (dest && viewer.links.goToDestination(dest)) },
        ...flat(below, depth + 1),
      ]);
    return flat(((await pdf.getOutline()) ?? []) as OutlineItem[], 0);
  }

  spot(): Spot {
    const page = this.#options.viewer.pages.currentPageNumber;
    const label = `${this.#options.pageWord} ${page}`;
    return { place: pagePlace(page), label, page, fraction: this.pages > 1 ? (page - 1) / (this.pages - 1) : 1 };
  }

  async go(place: string): Promise<void> {
    const { page, span } = readPlace(place);
    if (page === null) return;
    await this.goToPage(page);
    if (span) this.#bringIntoView(page, span);
  }

  async goToPage(page: number): Promise<void> {
    if (page < 1 || page > this.pages) return;
    this.#options.viewer.pages.currentPageNumber = page;
    await this.#textOf(page);
  }

  turn(direction: 1 | -1): void {
    const { pages } = this.#options.viewer;
    if (direction === 1) pages.nextPage();
    else pages.previousPage();
  }

  zoom(change: 'in' | 'out' | 'fit'): void {
    const { pages } = this.#options.viewer;
    if (change === 'in') pages.increaseScale();
    else if (change === 'out') pages.decreaseScale();
    else {
      this.#fit = pages.currentScaleValue === 'page-width' ? 'page-fit' : 'page-width';
      pages.currentScaleValue = this.#fit;
    }
  }

  dress({ spread }: Preferences): void {
    const { pages } = this.#options.viewer;
    const mode = spread === 'two' ? 1 : 0;
    if (pages.spreadMode === mode) return;
    pages.spreadMode = mode;
    pages.currentScaleValue = spread === 'two' ? 'page-fit' : this.#fit;
  }

  async mark(wanted: Wanted | null): Promise<boolean> {
    this.#wanted = wanted;
    const { page } = this.spot();
    await this.#textOf(page);
    this.#paintAll();
    const [first] = wanted ? wordsOn(this.#pageDiv(page), wanted) : [];
    if (first) this.#bringIntoView(page, first);
    return first !== undefined;
  }

  async *search(wanted: Wanted): AsyncGenerator<Hit[]> {
    for (let page = 1; page <= this.pages; page += 1) {
      const text = await this.#readPage(page);
      yield findPhrases(text, wanted).map((span) => ({
        label: `${this.#options.pageWord} ${page}`,
        ...excerpt(text, span),
        go: () => this.go(pagePlace(page, span)),
      }));
    }
  }

  highlight(marks: Shown[]): void {
    this.#shown = marks;
    this.#paintAll();
  }

  selection() {
    const chosen = document.getSelection();
    if (!chosen || chosen.isCollapsed || chosen.rangeCount === 0) return null;
    const range = chosen.getRangeAt(0);
    const div = elementOf(range.startContainer)?.closest<HTMLElement>('.page');
    const layer = div && textLayerOf(div);
    if (!layer?.contains(range.startContainer)) return null;
    const index = indexText(layer);
    // A highlight belongs to one page: what reaches into the next ends with this one.
    if (!layer.contains(range.endContainer)) range.setEndAfter(layer.lastChild ?? layer);
    const span = index.spanOf(range);
    const quote = span ? index.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim() : '';
    if (!span || quote === '') return null;
    const page = Number(div?.dataset.pageNumber);
    return { place: pagePlace(page, span), label: `${this.#options.pageWord} ${page}`, quote: quote.slice(0, 600) };
  }

  deselect(): void {
    document.getSelection()?.removeAllRanges();
  }

  async *passages(): AsyncGenerator<Passage> {
    for (let page = this.spot().page; page <= this.pages; page += 1) {
      const text = await this.#readPage(page);
      for (const span of sentencesOf(text)) {
        yield {
          text: text.slice(span.start, span.end).replace(/\s+/g, ' '),
          show: async () => {
            if (this.spot().page !== page) await this.goToPage(page);
            this.#spoken = { page, ...span };
            this.#paintAll();
          },
        };
      }
    }
  }

  hush(): void {
    this.#spoken = null;
    this.#paintAll();
  }

  async #readPage(page: number): Promise<string> {
    const source = await this.#options.pdf.getPage(page);
    const { items } = await source.getTextContent({ disableNormalization: true });
    return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
  }

  #pageDiv(page: number): HTMLElement {
    return this.#options.viewer.pages.getPageView(page - 1).div as HTMLElement;
  }

  /** Waits for the text of a page to be there. */
  #textOf(page: number): Promise<void> {
    const { bus } = this.#options.viewer;
    if (textLayerOf(this.#pageDiv(page))?.childElementCount) return Promise.resolve();
    return new Promise((resolve) => {
      const look = ({ pageNumber }: { pageNumber: number }) => {
        if (pageNumber !== page) return;
        bus.off('textlayerrendered', look);
        resolve();
      };
      bus.on('textlayerrendered', look);
    });
  }

  #paintAll(): void {
    for (const { div, id } of this.#options.viewer.pages.getCachedPageViews?.() ?? []) if (div) this.#paint(id);
  }

  #paint(page: number): void {
    const div = this.#pageDiv(page);
    const strokes: Stroke[] = this.#shown.flatMap(({ id, place }) => {
      const { page: where, span } = readPlace(place);
      return where === page && span ? [{ ...span, ink: 'highlight' as const, id }] : [];
    });
    if (this.#wanted) strokes.push(...wordsOn(div, this.#wanted).map((span) => ({ ...span, ink: 'found' as const })));
    if (this.#spoken?.page === page) strokes.push({ ...this.#spoken, ink: 'spoken' });
    paintPage(div, strokes);
  }

  #bringIntoView(page: number, span: Span): void {
    const layer = textLayerOf(this.#pageDiv(page));
    if (!layer) return;
    const box = indexText(layer).rangeOf(span).getBoundingClientRect();
    const frame = this.#options.container.getBoundingClientRect();
    if (box.top >= frame.top + 40 && box.bottom <= frame.bottom - 40) return;
    this.#options.container.scrollBy({ top: box.top - frame.top - frame.height / 3 });
  }

  #press({ clientX, clientY }: MouseEvent): void {
    if (!document.getSelection()?.isCollapsed) return;
    for (const mark of this.#options.container.querySelectorAll<HTMLElement>('[data-mark]')) {
      const { left, right, top, bottom } = mark.getBoundingClientRect();
      const inside = clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
      if (!inside || !mark.dataset.mark) continue;
      this.#options.events.pressed(mark.dataset.mark);
      return;
    }
  }

  #pinchByWheel(event: WheelEvent): void {
    if (!event.ctrlKey) return;
    event.preventDefault();
    this.#scale(Math.exp(-event.deltaY / 200), [event.clientX, event.clientY]);
  }

  #fingers = 0;

  #pinch(event: TouchEvent): void {
    const [one, other] = event.touches;
    if (!one || !other) return;
    event.preventDefault();
    const distance = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
    const middle: [number, number] = [(one.clientX + other.clientX) / 2, (one.clientY + other.clientY) / 2];
    if (this.#fingers > 0) this.#scale(distance / this.#fingers, middle);
    this.#fingers = distance;
  }

  #scale(scaleFactor: number, origin: [number, number]): void {
    this.#options.viewer.pages.updateScale({ drawingDelay: 300, scaleFactor, origin });
  }

  #refit(): void {
    const { pages } = this.#options.viewer;
    const fit = pages.currentScaleValue;
    if (/^page-/.test(fit ?? '')) pages.currentScaleValue = fit;
  }
}

const elementOf = (node: Node) => (node instanceof Element ? node : node.parentElement);
