/** PDF.js's own worker, for older browsers as well. */
import '../older-browsers.ts';
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
