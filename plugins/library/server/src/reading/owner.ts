import type { Reader } from '@khue/config/contracts';

/** Whose reading it is; undefined: a visitor's, which stays on their device. */
export function ownerOf(reader: Reader): string | undefined {
  switch (reader.kind) {
    case 'visitor':
      return undefined;
    case 'pupil':
    case 'guardian':
      return ownerOfAccount(reader.userId);
    case 'staff':
      return ownerOfStaff(reader.staffDocumentId);
  }
}

export const ownerOfAccount = (userId: number) => `account:${userId}`;
export const ownerOfStaff = (documentId: string) => `staff:${documentId}`;
