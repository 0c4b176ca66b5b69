import type { Approvals } from '@khue/config/contracts';
import { ApprovalError } from '../../../domain/reasons.ts';
import { periodOf, setId } from '../../../domain/register.ts';
import { requireRegister } from '../content/governed.ts';
import { oneLocale } from '../content/locales.ts';
import { requirementsOf } from '../content/requirements.ts';
import { actAs } from '../people/acting.ts';
import { actorOfStaff } from '../people/staff.ts';
import { today } from '../people/today.ts';
import type { Strapi } from '../types.ts';
import { decide } from '../use-cases/decide.ts';
import { publishApproved } from '../use-cases/publish-approved.ts';
import { submit } from '../use-cases/submit.ts';
import { withdrawal } from '../use-cases/withdrawal.ts';

/** For jobs, imports and the sample school: everybody who acts is named, the same rules hold. */
export const approvals = ({ strapi }: { strapi: Strapi }): Approvals => {
  const actorOf = async (documentId: string) => {
    const actor = await actorOfStaff(strapi, { documentId }, today());
    if (!actor) throw new ApprovalError('approval.not-staff');
    return actor;
  };
  return {
    submit: async ({ uid, documentId, locale }, staff) =>
      submit(strapi, { uid, documentId, locale: await oneLocale(strapi, uid, locale) }, await actorOf(staff)),
    requires: (check) => requirementsOf(strapi).push(check),
    submitSet: async (uid, { of, on }, staff) => {
      const { every } = requireRegister(strapi, uid).register.period;
      const documentId = setId({ of, from: periodOf(every, on).from });
      return submit(strapi, { uid, documentId, locale: null }, await actorOf(staff));
    },
    approve: async (runId, staff, comment) =>
      (await decide(strapi, runId, 'approve', await actorOf(staff), { comment })).state,
    publish: (runId) => publishApproved(strapi, runId),
    actAs: async (staff, work) => actAs(await actorOf(staff), work),
    withdrawal: (uid, documentId, locale) => withdrawal(strapi, { uid, documentId, locale }),
  };
};
