import { type Personal, passwordBody } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { refusal, refuseTooMany } from '../errors.ts';
import { getService } from '../get-service.ts';
import { accountUid, type Holder, passwordFits } from '../services/accounts.ts';
import { personOf } from '../services/people.ts';
import { circleOf } from '../services/personal.ts';
import { clientNetwork, sessionTokenOf } from '../site-request.ts';

/** What somebody who is logged in sees of themselves and does with their account. */
export const createAccountController = ({ strapi }: { strapi: Core.Strapi }) => {
  const holderOf = (context: Context): Promise<Holder | undefined> => {
    context.set('Cache-Control', 'no-store');
    return getService(strapi, 'sessions').holderOf(sessionTokenOf(context.headers));
  };
  const required = async (context: Context): Promise<Holder> => {
    const holder = await holderOf(context);
    if (!holder) throw refusal('portal.account.visitor');
    return holder;
  };

  return {
    /** `GET /api/portal/personal` */
    async personal(context: Context): Promise<void> {
      const holder = await holderOf(context);
      const person = holder && (await personOf(strapi, holder));
      const body: Personal | null =
        holder && person
          ? {
              ...(await circleOf(strapi, person.reader)),
              sessions: await getService(strapi, 'sessions').count(holder),
              hasPassword: holder.kind === 'portal',
            }
          : null;
      // Koa turns a null body into an empty answer; `null` is the answer.
      context.type = 'application/json';
      context.body = JSON.stringify(body);
    },

    /** `POST /api/portal/password`: wrong tries count like those at the door. */
    async changePassword(context: Context): Promise<void> {
      const { kind, account } = await required(context);
      if (kind !== 'portal') throw refusal('portal.password.elsewhere');
      const input = passwordBody.safeParse(context.request.body);
      if (!input.success || Buffer.byteLength(input.data.next) > 72) throw refusal('portal.password.input');
      const { current, next } = input.data;
      const attempts = getService(strapi, 'attempts');
      const verdict = await attempts.begin({ userId: account.id }, clientNetwork(context.headers));
      if ('waitSeconds' in verdict) refuseTooMany(context, 'portal.session.too-many', verdict.waitSeconds);
      if (!(await passwordFits(strapi, account, current))) throw refusal('portal.password.wrong');
      await attempts.succeeded(verdict.attempt);
      if (next === current) throw refusal('portal.password.same');
      // The service hashes; every session ends with the old password, this one included.
      await strapi.plugin('users-permissions').service('user').edit(account.id, { password: next });
      const changed = await strapi.db.query(accountUid).findOne({ where: { id: account.id } });
      context.body = await getService(strapi, 'sessions').open({ kind, account: changed });
    },

    /** `DELETE /api/portal/sessions`: logs out on every device. */
    async closeAll(context: Context): Promise<void> {
      const { kind, account } = await required(context);
      await getService(strapi, 'sessions').revoke(kind, [account.id]);
      context.status = 204;
    },
  };
};
