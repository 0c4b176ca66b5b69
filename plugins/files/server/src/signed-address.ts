import { loadSettings } from '@khue/config';
import { sign } from './signature.ts';

/** The part of an address that opens one file or rendition for a quarter of an hour. */
export function signatureOf(hash: string): string {
  const { expires, signature } = sign(loadSettings().FILE_SECRET, hash, Math.floor(Date.now() / 1000));
  return `?expires=${expires}&signature=${signature}`;
}
