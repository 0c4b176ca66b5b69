import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** How bytes go over the line; browsers take brotli over HTTPS only. */
export type Encoding = 'br' | 'gzip';

const offered: readonly Encoding[] = ['br', 'gzip'];

/** The best form that a browser takes, by its `Accept-Encoding`; null: as it is. */
export const encodingFor = (acceptEncoding: string | null | undefined): Encoding | null =>
  offered.find((name) => takes(acceptEncoding ?? '', name)) ?? null;

const takes = (header: string, name: string) =>
  header.split(',').some((part) => {
    const [coding, ...parameters] = part.split(';').map((word) => word.trim().toLowerCase());
    return coding === name && !parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter));
  });

const [asBrotli, asGzip] = [promisify(brotliCompress), promisify(gzip)];

/** @param quality brotli's, up to 11; higher takes several times as long for a few per cent. */
export function encode(bytes: Buffer, encoding: Encoding, quality: number): Promise<Buffer<ArrayBuffer>> {
  if (encoding === 'gzip') return asGzip(bytes);
  return asBrotli(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}
