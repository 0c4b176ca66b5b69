import { contentTypes as reading } from '../reading/content-types.ts';
import { loan } from './loan.ts';
import { sharingRecord } from './sharing-record.ts';

export const contentTypes = {
  ...reading,
  loan: { schema: loan },
  'sharing-record': { schema: sharingRecord },
};
