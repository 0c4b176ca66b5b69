/** Largest body of an upload; the files plugin has a smaller limit for most kinds of file. */
export const uploadLimitBytes = 500_000_000;
