/** Draws the cover of one kind of file, in bounded time and memory. */
export interface CoverMaker {
  /** Judges by the first bytes of the file, never by its name. */
  recognises(head: Uint8Array): boolean;
  /**
   * A raster picture of bounded size, or undefined when the file has none to show.
   * @throws ExtractionError
   */
  draw(bytes: Uint8Array): Promise<Buffer | undefined>;
}
