/** What a check found to be off; a command has a sentence for each. */
export type FindingCode =
  | 'dump.line'
  | 'dump.format'
  | 'dump.cut'
  | 'leaf.place'
  | 'leaf.hash'
  | 'leaf.twice'
  | 'row.changed'
  | 'row.gone'
  | 'row.unknown'
  | 'head.none'
  | 'head.key'
  | 'head.signature'
  | 'head.beyond'
  | 'head.root'
  | 'published.unreadable'
  | 'proof.unreadable'
  | 'proof.path'
  | 'proof.head'
  | 'proof.tree'
  | 'proof.row';

export interface Finding {
  code: FindingCode;
  /** Which line, leaf, row or head. */
  about: string;
}
