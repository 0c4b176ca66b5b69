import { toHex, utf8 } from './hex.ts';
import type { Hash } from './tree.ts';

/** What the school vouches for: at this moment its tree had this many leaves and this root. */
export interface Head {
  /** Host of the portal: a head of another school is not taken for one of this school. */
  origin: string;
  treeSize: number;
  /** SHA-256, hexadecimal. */
  rootHash: string;
  /** ISO instant. */
  timestamp: string;
}

export interface SignedHead extends Head {
  /** See `keyIdOf`. */
  keyId: string;
  /** Ed25519 over the note, hexadecimal. */
  signature: string;
}

/** The bytes that are signed: lines that a person can write down and check with other tools. */
export const noteOf = ({ origin, treeSize, rootHash, timestamp }: Head): Uint8Array =>
  utf8(['khue-audit-head/1', origin, treeSize, rootHash, timestamp, ''].join('\n'));

/** Names a key: the first eight bytes of the SHA-256 of its 32 bytes. */
export const keyIdOf = (hash: Hash, publicKey: Uint8Array): string => toHex(hash(publicKey).subarray(0, 8));
