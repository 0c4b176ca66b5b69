import { createReadStream, existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const parts = ['cmaps', 'standard_fonts', 'wasm', 'iccs'];

/**
 * Puts what PDF.js loads at run time (character maps, standard fonts, decoders) beside the other
 * assets, so that every PDF opens without a connection to anywhere else.
 */
export function pdfjsAssets(): AstroIntegration {
  return {
    name: 'khue-pdfjs-assets',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/_astro/pdfjs', (request, response, next) => {
          const file = join(folder, decodeURIComponent((request.url ?? '').split('?')[0] ?? ''));
          if (!parts.some((part) => file.startsWith(join(folder, part))) || !existsSync(file)) return next();
          createReadStream(file).pipe(response);
        });
      },
      'astro:build:done': async ({ dir }) => {
        for (const part of parts) {
          await cp(join(folder, part), fileURLToPath(new URL(`_astro/pdfjs/${part}`, dir)), { recursive: true });
        }
      },
    },
  };
}
