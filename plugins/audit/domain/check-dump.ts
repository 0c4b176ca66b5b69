import { checkRoot, checkSignature, keyring, rootsAt, type Tools } from './check-heads.ts';
import { RowCheck } from './check-rows.ts';
import { type DumpLine, dumpFormat, readLine } from './dump.ts';
import type { Finding, FindingCode } from './findings.ts';
import type { SignedHead } from './head.ts';
import { checkProof, type Proof, readProof } from './proof.ts';
import { type Key, keyOf, type Published, readPublished } from './published.ts';

/** What somebody kept outside of the school and compares the dump with: texts of files. */
export interface Kept {
  /** `/kiem-chung.json` as it was on some day. */
  published?: string | undefined;
  proof?: string | undefined;
}

export interface Report {
  findings: Finding[];
  leaves: number;
  rows: number;
  heads: number;
  /** Root of all leaves, hexadecimal. */
  root: string;
  /** The newest signed head, whether or not it is right. */
  newest: SignedHead | undefined;
  /** Keys that signed, in the order in which they came. */
  keys: Key[];
}

/** Checks a dump, line by line and then as a whole. Needs nothing but the dump and what `tools` computes. */
export class DumpCheck {
  readonly #tools: Tools;
  readonly #rows: RowCheck;
  readonly #findings: Finding[] = [];
  readonly #heads: SignedHead[] = [];
  readonly #keys: Key[] = [];
  #lineCount = 0;
  #rowCount = 0;
  #ended = false;

  constructor(tools: Tools) {
    this.#tools = tools;
    this.#rows = new RowCheck(tools.hash);
  }

  take(text: string): void {
    const line = readLine(text);
    const inPlace = (this.#lineCount === 0) === (line?.kind === 'header') && !this.#ended;
    if (line) this.#read(line);
    if (!line || !inPlace) this.#find('dump.line', String(this.#lineCount + 1));
    this.#lineCount += 1;
  }

  finish(kept: Kept = {}): Report {
    if (!this.#ended) this.#find('dump.cut', String(this.#lineCount));
    this.#rows.end();
    if (this.#heads.length === 0) this.#find('head.none', '');
    const published = this.#keptFile(kept.published, readPublished, 'published.unreadable');
    const proof = this.#keptFile(kept.proof, readProof, 'proof.unreadable');
    const roots = this.#roots([...this.#heads, ...(published?.data ?? []), ...(proof ? [proof] : [])]);
    this.#checkHeads({ data: this.#heads, keys: this.#keys }, roots);
    if (published) this.#checkHeads(published, roots);
    if (proof) this.#checkProof(proof, roots);
    return this.#report(roots);
  }

  #read(line: DumpLine): void {
    if (line.kind === 'header' && line.format !== dumpFormat) this.#find('dump.format', line.format);
    if (line.kind === 'leaf') this.#rows.leaf(line);
    if (line.kind === 'head') this.#heads.push(line);
    if (line.kind === 'end') this.#ended = line.lines === this.#lineCount;
    if (line.kind !== 'row') return;
    this.#rowCount += 1;
    this.#rows.row(line);
    if (line.source === 'audit_keys') this.#keys.push(keyOf(line.data));
  }

  #keptFile<Read>(text: string | undefined, read: (text: string) => Read | undefined, code: FindingCode) {
    const file = text === undefined ? undefined : read(text);
    if (text !== undefined && !file) this.#find(code, '');
    return file;
  }

  #roots(claims: readonly { treeSize: number }[]): Map<number, string> {
    const { leaves } = this.#rows;
    return rootsAt(this.#tools.hash, leaves, [...claims.map(({ treeSize }) => treeSize), leaves.length]);
  }

  #checkHeads({ data, keys }: Published, roots: ReadonlyMap<number, string>): void {
    const ring = keyring(this.#tools, keys);
    for (const head of data) {
      this.#findings.push(...checkSignature(this.#tools, head, ring));
      this.#findings.push(...checkRoot(head, this.#rows.leaves.length, roots));
    }
  }

  #checkProof(proof: Proof, roots: ReadonlyMap<number, string>): void {
    const about = `${proof.source} ${proof.id}`;
    this.#findings.push(...checkProof(this.#tools, proof));
    if (roots.get(proof.treeSize) !== proof.rootHash) this.#find('proof.tree', about);
    if (this.#rows.untrue.has(about)) this.#find('proof.row', about);
  }

  #report(roots: ReadonlyMap<number, string>): Report {
    const { leaves, findings } = this.#rows;
    return {
      findings: [...this.#findings, ...findings],
      leaves: leaves.length,
      rows: this.#rowCount,
      heads: this.#heads.length,
      root: roots.get(leaves.length) as string,
      newest: this.#heads.toSorted((one, other) => one.timestamp.localeCompare(other.timestamp)).at(-1),
      keys: this.#keys,
    };
  }

  #find(code: FindingCode, about: string): void {
    this.#findings.push({ code, about });
  }
}
