import { contentTypes as reading } from '../reading/content-types.ts';
import { fileState } from './file-state.ts';
import { linkState } from './link-state.ts';
import { loan } from './loan.ts';
import { sharingRecord } from './sharing-record.ts';
import { usage, usageVisit } from './usage.ts';

export const contentTypes = {
  ...reading,
  'file-state': { schema: fileState },
  'link-state': { schema: linkState },
  loan: { schema: loan },
  'sharing-record': { schema: sharingRecord },
  usage: { schema: usage },
  'usage-visit': { schema: usageVisit },
};
