import { createPublicKey, hash, verify } from 'node:crypto';
import { open } from 'node:fs/promises';
import { DumpCheck, type Kept, type Report } from '../../plugins/audit/domain/check-dump.ts';
import type { Tools } from '../../plugins/audit/domain/check-heads.ts';

/** Beginning of every SPKI file of an Ed25519 key; the 32 bytes of the key follow. */
const spki = Buffer.from('302a300506032b6570032100', 'hex');

const tools: Tools = {
  hash: (bytes) => hash('sha256', bytes, 'buffer'),
  isSignedBy: (publicKey, note, signature) => {
    const key = createPublicKey({ key: Buffer.concat([spki, publicKey]), format: 'der', type: 'spki' });
    return verify(null, note, key, signature);
  },
};

/** Checks a dump with nothing of the application but the rules of the tree. */
export async function checkAudit(path: string, kept: Kept = {}): Promise<Report> {
  const check = new DumpCheck(tools);
  const file = await open(path);
  for await (const line of file.readLines()) check.take(line);
  return check.finish(kept);
}
