import { fileAddress, type Links } from '@khue/config/contracts';
import { signatureOf } from '../signed-address.ts';

/** @see Links */
export const createLinks = (): Links => ({
  toFileLink: ({ name, hash, mime, size }, signed = false) => ({
    name,
    href: fileAddress(hash) + (signed ? signatureOf(hash) : ''),
    mime,
    sizeKB: Number(size),
  }),
});
