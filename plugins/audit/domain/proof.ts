import { checkSignature, keyring, type Tools } from './check-heads.ts';
import { isHead, parse } from './dump.ts';
import type { Finding } from './findings.ts';
import type { SignedHead } from './head.ts';
import { fromHex } from './hex.ts';
import { isIncluded } from './inclusion.ts';
import { leafHash } from './tree.ts';

/** A proof as it was downloaded; a leaf's row, its place, and the way from there to a signed root. */
export interface Proof {
  source: string;
  id: string;
  leafIndex: number;
  leafData: string;
  treeSize: number;
  rootHash: string;
  path: string[];
  head: SignedHead | null;
  publicKey: string | null;
}

/** Undefined for what is no proof. */
export function readProof(text: string): Proof | undefined {
  const proof = parse(text);
  if (proof?.format !== 'khue-audit-proof/1') return undefined;
  const { source, id, leafData, rootHash, leafIndex, treeSize, path, head } = proof;
  const texts = [source, id, leafData, rootHash].every((value) => typeof value === 'string');
  const numbers = [leafIndex, treeSize].every((value) => typeof value === 'number');
  if (!texts || !numbers || !Array.isArray(path) || !(head === null || isHead(head))) return undefined;
  return proof as unknown as Proof;
}

/** Everything that can be said about a proof without the tree it came from. */
export function checkProof(tools: Tools, proof: Proof): Finding[] {
  const about = `${proof.source} ${proof.id}`;
  const findings: Finding[] = [];
  if (!isAbout(proof) || !leadsToRoot(tools, proof)) findings.push({ code: 'proof.path', about });
  if (!proof.head) return findings;
  const { treeSize, rootHash } = proof.head;
  if (treeSize !== proof.treeSize || rootHash !== proof.rootHash) findings.push({ code: 'proof.head', about });
  const keys = keyring(tools, [{ keyId: proof.head.keyId, publicKey: proof.publicKey }]);
  return [...findings, ...checkSignature(tools, proof.head, keys)];
}

/** Whether the text that was hashed is that of the row the proof claims to be about. */
function isAbout({ leafData, source, id }: Proof): boolean {
  const { table, row } = (parse(leafData) ?? {}) as { table?: unknown; row?: { id?: unknown } };
  return table === source && String(row?.id) === id;
}

function leadsToRoot({ hash }: Tools, { leafData, leafIndex, treeSize, path, rootHash }: Proof): boolean {
  const steps = path.map(fromHex);
  const root = fromHex(rootHash);
  if (!root || steps.some((step) => step?.length !== 32)) return false;
  const leaf = leafHash(hash, leafData);
  return isIncluded(hash, { leaf, index: leafIndex, size: treeSize, path: steps as Uint8Array[] }, root);
}
