import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { EventBus, PDFLinkService, PDFViewer } from 'pdfjs-dist/legacy/web/pdf_viewer.mjs';
import 'pdfjs-dist/legacy/web/pdf_viewer.css';

/** The names of things come from the page, so the viewer's own English is not loaded. */
const silentWords = {
  getLanguage: () => 'vi',
  getDirection: () => 'ltr',
  get: async (_ids: unknown, _args: unknown, fallback: string) => fallback,
  translate: async () => undefined,
  translateOnce: async () => undefined,
  destroy: async () => undefined,
  pause: () => undefined,
  resume: () => undefined,
};

const ignoreLinksOutside = 2;

export type Viewer = ReturnType<typeof makeViewer>;

/** Pages, text layer and links over one scrolling container. */
export function makeViewer(container: HTMLDivElement, pdf: PDFDocumentProxy) {
  const bus = new EventBus();
  const links = new PDFLinkService({ eventBus: bus, externalLinkTarget: ignoreLinksOutside });
  const pages = new PDFViewer({
    container,
    eventBus: bus,
    linkService: links,
    l10n: silentWords as never,
    annotationMode: 1,
    removePageBorders: true,
  });
  links.setViewer(pages);
  // One tab stop for all pages: otherwise Tab jumps back to the first page that was ever shown.
  bus.on('textlayerrendered', ({ source }: { source: { div: HTMLElement } }) => {
    source.div.querySelector('.textLayer')?.removeAttribute('tabindex');
  });
  const ready = new Promise<void>((resolve) => bus.on('pagesinit', () => resolve(), { once: true }));
  pages.setDocument(pdf);
  links.setDocument(pdf, null);
  return { bus, links, pages, ready };
}
