/** What one file may cost. A file that needs more is cut short, or given up with a reason. */
export const limits = {
  seconds: 60,
  memoryMB: 512,
  /** Memory of a process that draws, all in all: decoded pictures lie outside of what the engine counts. */
  processMB: 1024,
  pages: 5000,
  /** Letters of one page, of the whole file. */
  pageLetters: 200_000,
  letters: 20_000_000,
  /** Unpacked size of one part of an archive, of all parts that are read; number of parts. */
  partBytes: 8 * 1024 * 1024,
  unpackedBytes: 128 * 1024 * 1024,
  parts: 20_000,
  /** Pixels of a picture inside a file; larger ones are not decoded. */
  pixels: 50_000_000,
  /** Bytes of a cover as it is drawn. */
  coverBytes: 16 * 1024 * 1024,
} as const;
