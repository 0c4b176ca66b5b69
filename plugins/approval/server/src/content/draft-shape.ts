import type { Facts } from '../../../domain/conditions.ts';
import type { Scope } from '../../../domain/definition.ts';
import type { DraftDigests } from '../../../domain/rules.ts';
import type { Row } from '../types.ts';

/** The draft of a governed document, or a set of a register, as it is now. */
export interface Draft extends DraftDigests {
  /** The one document; of a register the rows of the set in their order. */
  documents: readonly Row[];
  /** The text that is approved; its SHA-256 is the digest. */
  content: string;
  scope: Scope;
  /** What conditions of a workflow look at. */
  facts: Facts;
  title: string;
  author: string;
}
