/** Readers tolerate up to a kilobyte of other bytes before the signature. */
export const isPdf = (head: Uint8Array) => Buffer.from(head.subarray(0, 1024)).includes('%PDF-');
