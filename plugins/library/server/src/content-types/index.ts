import { sharingRecord } from './sharing-record.ts';

export const contentTypes = {
  'sharing-record': { schema: sharingRecord },
};
