/** What the collection knows of a folded word. */
export interface KnownWord {
  /** About how many pages have it. */
  pages: number;
  /** Its forms with marks that stand there, the commonest first if the engine counts them. */
  exacts: ReadonlySet<string>;
}

/** The folded words of those asked for that the collection has. */
export type Known = ReadonlyMap<string, KnownWord>;
