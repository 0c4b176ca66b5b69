/** A ZIP says only in its parts what it is; those of other kinds name it in their first entry. */
export const isOffice = (head: Uint8Array) =>
  Buffer.from(head.subarray(0, 4)).toString('latin1') === 'PK\u0003\u0004' &&
  !Buffer.from(head.subarray(0, 100)).includes('mimetypeapplication/');
