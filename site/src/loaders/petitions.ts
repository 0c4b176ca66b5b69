import { type PetitionInput, petitionProgress, petitionReceipt } from '@khue/config/contracts';
import { type Caller, send } from './cms.ts';

/** @throws Refused when too much was written. */
export const sendPetition = (petition: PetitionInput, caller: Caller) =>
  send('/api/portal/petitions', petition, petitionReceipt, caller);

/** @throws Refused when there is no such petition, or too much was asked. */
export const askPetition = (code: string, contact: string, caller: Caller) =>
  send('/api/portal/petitions/state', { code, contact }, petitionProgress, caller);
