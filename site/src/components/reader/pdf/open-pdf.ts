import '../older-browsers.ts';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import PdfWorker from './worker.ts?worker';

// The viewer part looks for the library under this name.
Object.assign(globalThis, { pdfjsLib: pdfjs });
pdfjs.GlobalWorkerOptions.workerPort = new PdfWorker();

const assets = new URL('/_astro/pdfjs/', location.href).href;

/** Opens a PDF piece by piece: a page needs only the bytes it is made of. */
export function openPdf(url: string) {
  return pdfjs.getDocument({
    url,
    disableAutoFetch: true,
    disableStream: true,
    cMapUrl: `${assets}cmaps/`,
    standardFontDataUrl: `${assets}standard_fonts/`,
    wasmUrl: `${assets}wasm/`,
    iccUrl: `${assets}iccs/`,
    enableXfa: false,
  }).promise;
}
