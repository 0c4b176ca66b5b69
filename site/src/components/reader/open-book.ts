import type { Book, BookEvents } from './shared/book.ts';

interface Asked {
  kind: string;
  address: string;
  root: HTMLElement;
  stage: HTMLElement;
  events: BookEvents;
  /** `Trang`, `Phần` */
  pageWord: string;
}

/** Loads what this kind of book needs, and nothing of the other. */
export const openBook = (asked: Asked): Promise<Book> => (asked.kind === 'pdf' ? openPdf(asked) : openEpub(asked));

async function openPdf({ address, stage, events, pageWord }: Asked): Promise<Book> {
  const { openPdf: open } = await import('./pdf/open-pdf.ts');
  const [pdf, { makeViewer }, { PdfBook }] = await Promise.all([
    open(address),
    import('./pdf/make-viewer.ts'),
    import('./pdf/pdf-book.ts'),
  ]);
  const container = stage.querySelector<HTMLDivElement>('[data-part="container"]') as HTMLDivElement;
  const viewer = makeViewer(container, pdf);
  await viewer.ready;
  viewer.pages.currentScaleValue = container.clientWidth > 1100 ? 'page-fit' : 'page-width';
  for (const page of container.querySelectorAll<HTMLElement>('.page')) {
    page.setAttribute('aria-label', `${pageWord} ${page.dataset.pageNumber}`);
  }
  return new PdfBook({ container, pdf, viewer, events, pageWord });
}

async function openEpub({ address, root, stage, events, pageWord }: Asked): Promise<Book> {
  const [{ openEpub: open }, { EpubBook }] = await Promise.all([
    import('./epub/open-epub.ts'),
    import('./epub/epub-book.ts'),
  ]);
  const book = await open(address);
  const view = document.createElement('foliate-view') as import('foliate-js/view.js').View;
  stage.querySelector('[data-part="container"]')?.append(view);
  await view.open(book);
  return new EpubBook({ view, book, events, partWord: pageWord, root });
}
