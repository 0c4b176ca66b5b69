import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { loadSettings } from '@khue/config';
import { keyIdOf } from '../../domain/head.ts';
import { toHex, utf8 } from '../../domain/hex.ts';
import { sha256 } from './sha256.ts';

export interface SigningKey {
  keyId: string;
  /** 32 bytes, hexadecimal. */
  publicKey: string;
  sign(note: Uint8Array): Uint8Array;
}

/** Beginning of every PKCS #8 file of an Ed25519 key; the 32 bytes of the key follow. */
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex');
/** Length of what stands before the 32 bytes in a SPKI file. */
const spkiPrefix = 12;

/** The key of this school, made of the secret AUDIT_SIGNING_KEY. The private half stays in this closure. */
export function signingKey(): SigningKey {
  const seed = sha256(utf8(loadSettings().AUDIT_SIGNING_KEY));
  const secret = createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: 'der', type: 'pkcs8' });
  const bytes = createPublicKey(secret).export({ format: 'der', type: 'spki' }).subarray(spkiPrefix);
  return {
    keyId: keyIdOf(sha256, bytes),
    publicKey: toHex(bytes),
    sign: (note) => sign(null, note, secret),
  };
}
