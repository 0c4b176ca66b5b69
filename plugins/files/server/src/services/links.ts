import { fileAddress, type Links } from '@khue/config/contracts';

/** @see Links */
export const createLinks = (): Links => ({
  toFileLink: ({ name, hash, mime, size }) => ({ name, href: fileAddress(hash), mime, sizeKB: Number(size) }),
});
