import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

/** What the server sends for a page. */
export interface Answer {
  headers: [string, string][];
  body: string;
}

/** A page ready to be sent: as it is and compressed, with a tag each. */
export interface KeptPage {
  headers: [string, string][];
  plain: Encoded;
  brotli: Encoded;
}
interface Encoded {
  bytes: Buffer;
  etag: string;
}

const compress = promisify(brotliCompress);
/** Of 11; higher takes several times as long for a few per cent. */
const quality = 7;

export async function keepable({ headers, body }: Answer): Promise<KeptPage> {
  const plain = Buffer.from(body);
  const hash = createHash('sha256').update(plain).digest('base64url').slice(0, 22);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
  };
  const bytes = await compress(plain, { params });
  return {
    headers,
    plain: { bytes: plain, etag: `"${hash}"` },
    brotli: { bytes, etag: `"${hash}-br"` },
  };
}

export const sizeOf = ({ plain, brotli }: KeptPage): number => plain.bytes.length + brotli.bytes.length;

/** The form of the page that the browser takes. */
export const formFor = (page: KeptPage, acceptEncoding: string | undefined): Encoded & { encoding?: 'br' } =>
  /(^|[\s,])br\s*(;\s*q=(1|0\.\d*[1-9]\d*)\s*)?(,|$)/i.test(acceptEncoding ?? '')
    ? { ...page.brotli, encoding: 'br' }
    : page.plain;

/** Whether the browser has this very form already (`If-None-Match`). */
export const has = (ifNoneMatch: string | undefined, etag: string): boolean =>
  (ifNoneMatch ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
