import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Smaller files cost a packet either way. */
const worthwhile = 1_000;

/** Lays a brotli and a gzip form beside every text of the built portal, once and as small as they get. */
export function compressTexts(folder: string): void {
  for (const file of globSync('**/*.{css,js,mjs,json,svg,webmanifest,wasm}', { cwd: folder })) {
    const path = join(folder, file);
    const bytes = readFileSync(path);
    if (bytes.length < worthwhile) continue;
    const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }));
    writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
  }
}
