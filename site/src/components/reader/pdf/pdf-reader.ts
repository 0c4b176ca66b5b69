import { connectFindTools } from './find-tools.ts';
import { connectKeys } from './keys.ts';
import type { Viewer } from './make-viewer.ts';
import { connectPageTools } from './page-tools.ts';
import { readPlace, writePlace } from './place.ts';

/** Reads the PDF named by `data-src`. */
class PdfReader extends HTMLElement {
  connectedCallback(): void {
    this.#open().catch(() => this.#say(this.dataset.failed ?? '', true));
  }

  async #open(): Promise<void> {
    const container = this.querySelector<HTMLDivElement>('[data-part="container"]');
    if (!container) return;
    const { openPdf } = await import('./open-pdf.ts');
    const [pdf, { makeViewer }] = await Promise.all([openPdf(this.dataset.src ?? ''), import('./make-viewer.ts')]);
    const viewer = makeViewer(container, pdf);
    await viewer.ready;
    viewer.pages.currentScaleValue = container.clientWidth > 1100 ? 'page-fit' : 'page-width';
    this.#namePages(container);
    connectPageTools(this, viewer);
    connectKeys(this, viewer);
    const finder = connectFindTools(this, viewer);
    this.#followAddress(viewer, finder.find);
    this.#say('', false);
    this.dataset.state = 'open';
    this.#takeFocus(container);
  }

  #followAddress({ bus, pages }: Viewer, find: (words: string) => void): void {
    const go = () => {
      const { page, words } = readPlace(location.hash);
      if (page !== null && page <= pages.pagesCount) pages.currentPageNumber = page;
      if (words) find(words);
    };
    go();
    addEventListener('hashchange', go);
    bus.on('pagechanging', ({ pageNumber }: { pageNumber: number }) => {
      history.replaceState(null, '', writePlace(pageNumber));
    });
  }

  /** Arrow keys and space scroll the pages without a first press on them. */
  #takeFocus(container: HTMLElement): void {
    if (document.activeElement !== document.body) return;
    container.dataset.quiet = '';
    container.addEventListener('blur', () => delete container.dataset.quiet, { once: true });
    container.focus({ preventScroll: true });
  }

  #namePages(container: HTMLElement): void {
    for (const page of container.querySelectorAll<HTMLElement>('.page')) {
      page.setAttribute('aria-label', `${this.dataset.pageWord} ${page.dataset.pageNumber}`);
    }
  }

  #say(words: string, failed: boolean): void {
    const status = this.querySelector<HTMLElement>('[data-part="status"]');
    if (!status) return;
    status.hidden = words === '';
    const text = status.querySelector('p');
    if (text) text.textContent = words;
    if (failed) this.dataset.state = 'failed';
  }
}

customElements.define('pdf-reader', PdfReader);
