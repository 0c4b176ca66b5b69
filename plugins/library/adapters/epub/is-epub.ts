/** An EPUB is a ZIP whose first entry, stored plain, says so. */
export const isEpub = (head: Uint8Array) =>
  Buffer.from(head.subarray(0, 4)).toString('latin1') === 'PK\u0003\u0004' &&
  Buffer.from(head.subarray(0, 100)).includes('mimetypeapplication/epub+zip');
