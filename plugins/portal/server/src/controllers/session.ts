import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { refusal, refuseTooMany } from '../errors.ts';
import { getService } from '../get-service.ts';
import { credentials } from '../input.ts';
import { findAccount, mayLogIn, passwordFits } from '../services/accounts.ts';
import { personOf } from '../services/people.ts';
import { clientNetwork, isFromSite, sessionTokenOf } from '../site-request.ts';

const personal = (context: Context) => context.set('Cache-Control', 'no-store');

export const createSessionController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * `POST /api/portal/session`. An unknown name, a wrong password and a blocked account get the same answer
   * after the same work.
   */
  async open(context: Context): Promise<void> {
    personal(context);
    if (!isFromSite(context.headers)) throw refusal('portal.site-only');
    const input = credentials.safeParse(context.request.body);
    if (!input.success) throw refusal('portal.session.input');
    const { identifier, password } = input.data;
    const account = await findAccount(strapi, identifier);

    const attempts = getService(strapi, 'attempts');
    const who = account ? { userId: account.id } : { unknownName: identifier };
    const verdict = await attempts.begin(who, clientNetwork(context.headers));
    if ('waitSeconds' in verdict) refuseTooMany(context, 'portal.session.too-many', verdict.waitSeconds);
    const fits = await passwordFits(strapi, account, password);
    if (!fits || !mayLogIn(account)) throw refusal('portal.session.wrong');
    await attempts.succeeded(verdict.attempt);

    const holder = { kind: 'portal', account } as const;
    const person = await personOf(strapi, holder);
    if (!person) throw refusal('portal.session.no-person');
    const { name, kind } = person.reader;
    context.body = { ...(await getService(strapi, 'sessions').open(holder)), person: { name, kind } };
  },

  /** `DELETE /api/portal/session`: the same answer whether or not there was one. */
  async close(context: Context): Promise<void> {
    personal(context);
    if (!isFromSite(context.headers)) throw refusal('portal.site-only');
    await getService(strapi, 'sessions').close(sessionTokenOf(context.headers));
    context.status = 204;
  },

  /** `GET /api/portal/me` */
  async me(context: Context): Promise<void> {
    personal(context);
    const holder = await getService(strapi, 'sessions').holderOf(sessionTokenOf(context.headers));
    const person = holder && (await personOf(strapi, holder));
    const body = person ? { name: person.reader.name, kind: person.reader.kind, classes: person.classes } : null;
    // Koa turns a null body into an empty answer; `null` is the answer.
    context.type = 'application/json';
    context.body = JSON.stringify(body);
  },
});
