import { loan } from './loan.ts';
import { sharingRecord } from './sharing-record.ts';

export const contentTypes = {
  loan: { schema: loan },
  'sharing-record': { schema: sharingRecord },
};
