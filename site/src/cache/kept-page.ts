import { createHash } from 'node:crypto';
import { type Encoding, encode, encodingFor } from '../http/encoding.ts';

/** What the server sends for a page. */
export interface Answer {
  headers: [string, string][];
  body: string;
}

/** A page ready to be sent: as it is and compressed, with a tag each. */
export interface KeptPage {
  headers: [string, string][];
  forms: Record<Encoding | 'plain', Form>;
}
interface Form {
  bytes: Buffer;
  etag: string;
}

/** A page is compressed once and sent many times. */
const quality = 7;

export async function keepable({ headers, body }: Answer): Promise<KeptPage> {
  const plain = Buffer.from(body);
  const hash = createHash('sha256').update(plain).digest('base64url').slice(0, 22);
  const [br, gzip] = await Promise.all([encode(plain, 'br', quality), encode(plain, 'gzip', quality)]);
  return {
    headers,
    forms: {
      plain: { bytes: plain, etag: `"${hash}"` },
      br: { bytes: br, etag: `"${hash}-br"` },
      gzip: { bytes: gzip, etag: `"${hash}-gz"` },
    },
  };
}

export const sizeOf = ({ forms }: KeptPage): number =>
  Object.values(forms).reduce((sum, { bytes }) => sum + bytes.length, 0);

/** The form of the page that the browser takes. */
export function formFor(page: KeptPage, acceptEncoding: string | undefined): Form & { encoding: Encoding | null } {
  const encoding = encodingFor(acceptEncoding);
  return { ...page.forms[encoding ?? 'plain'], encoding };
}

/** Whether the browser has this very form already (`If-None-Match`). */
export const has = (ifNoneMatch: string | undefined, etag: string): boolean =>
  (ifNoneMatch ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
