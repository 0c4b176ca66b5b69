import { fileURLToPath } from 'node:url';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';

/** Folders of the library; here it reads them with `fs`, as paths. */
const folder = (name: string) =>
  fileURLToPath(new URL(`../../${name}/`, import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')));

/** Opens a PDF with nothing of this machine. @param mostPixels of a picture in it; 0 leaves all pictures out */
export const openPdf = (data: Uint8Array, mostPixels: number): Promise<PDFDocumentProxy> =>
  getDocument({
    data,
    verbosity: VerbosityLevel.ERRORS,
    cMapUrl: folder('cmaps'),
    standardFontDataUrl: folder('standard_fonts'),
    wasmUrl: folder('wasm'),
    useSystemFonts: false,
    disableFontFace: true,
    maxImageSize: mostPixels,
  }).promise;
