import type { Strings } from '../vi/index.ts';
import { counted } from './counted.ts';

export const refusals: Pick<Strings, 'refusals'> = {
  refusals: {
    wrong: 'The username or the password is not correct.',
    noPerson: 'This account does not belong to a pupil who is at the school now. Please contact the school office.',
    tooMany: (minutes) => `Too many attempts. Please wait ${counted(minutes, 'minute', 'minutes')} and try again.`,
    other: 'Please try again in a few minutes.',
  },
};
