import type { LeafLine, RowLine } from './dump.ts';
import type { Finding } from './findings.ts';
import { toHex } from './hex.ts';
import { type Hash, leafHash, same } from './tree.ts';

const nameOf = ({ source, id }: { source: string; id: string }) => `${source} ${id}`;

/** Compares the leaves with one another and with the rows they were made of, line by line. */
export class RowCheck {
  /** Hashes of what the leaves say, in their order; what the tree really is. */
  readonly leaves: Uint8Array[] = [];
  readonly findings: Finding[] = [];
  /** Names of the rows that are not what their leaf says. */
  readonly untrue = new Set<string>();
  readonly #hash: Hash;
  readonly #unmet = new Map<string, number>();
  #next = 0;

  constructor(hash: Hash) {
    this.#hash = hash;
  }

  leaf(line: LeafLine): void {
    const place = this.leaves.length;
    const hash = leafHash(this.#hash, line.data);
    this.leaves.push(hash);
    // Only where the order breaks, or one missing leaf would be reported with everything behind it.
    if (line.index !== this.#next) this.#find('leaf.place', `${this.#next}`);
    this.#next = line.index + 1;
    if (toHex(hash) !== line.hash) this.#find('leaf.hash', `${line.index} (${nameOf(line)})`);
    if (this.#unmet.has(nameOf(line))) this.#find('leaf.twice', nameOf(line));
    this.#unmet.set(nameOf(line), place);
  }

  /** Rows come after the leaves. */
  row(line: RowLine): void {
    const name = nameOf(line);
    const place = this.#unmet.get(name);
    this.#unmet.delete(name);
    if (place === undefined) this.#find('row.unknown', name);
    else if (!same(leafHash(this.#hash, line.data), this.leaves[place] as Uint8Array)) {
      this.untrue.add(name);
      this.#find('row.changed', name);
    }
  }

  /** What is left when all rows were seen. */
  end(): void {
    for (const name of this.#unmet.keys()) {
      this.untrue.add(name);
      this.#find('row.gone', name);
    }
  }

  #find(code: Finding['code'], about: string): void {
    this.findings.push({ code, about });
  }
}
