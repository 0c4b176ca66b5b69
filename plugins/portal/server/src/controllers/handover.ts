import { loadSettings } from '@khue/config';
import { type HandoverAnswer, handoverBody } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { refusal } from '../errors.ts';
import { getService } from '../get-service.ts';
import { type Holder, holderById, mayLogIn } from '../services/accounts.ts';
import { type Person, personOf } from '../services/people.ts';
import { isFromSite } from '../site-request.ts';

/** A member of staff goes from the admin, where they have logged in, to the portal. */
export const createHandoverController = ({ strapi }: { strapi: Core.Strapi }) => {
  const staff = async (id: number | undefined): Promise<{ holder: Holder; person: Person } | undefined> => {
    const account = id === undefined ? null : await holderById(strapi, 'staff', id);
    if (!mayLogIn(account)) return undefined;
    const holder = { kind: 'staff', account } as const;
    const person = await personOf(strapi, holder);
    return person && { holder, person };
  };
  const ticketOf = (context: Context): string => {
    context.set('Cache-Control', 'no-store');
    if (!isFromSite(context.headers)) throw refusal('portal.site-only');
    const body = handoverBody.safeParse(context.request.body);
    if (!body.success) throw refusal('portal.handover.over');
    return body.data.ticket;
  };

  return {
    /** `POST /portal/handover`, in the admin: a ticket for whoever asks, and for nobody else. */
    async issue(context: Context): Promise<void> {
      context.set('Cache-Control', 'no-store');
      const { id } = context.state.user as { id: number };
      if (!(await staff(id))) throw refusal('portal.handover.no-person');
      const ticket = await getService(strapi, 'tickets').issue(id);
      context.body = { address: `${loadSettings().SITE_URL}/dang-nhap/ban-giao?ve=${ticket}` } satisfies HandoverAnswer;
    },

    /** `POST /api/portal/handover/name`: whom the ticket would log in, to be asked about first. */
    async name(context: Context): Promise<void> {
      const found = await staff(await getService(strapi, 'tickets').look(ticketOf(context)));
      if (!found) throw refusal('portal.handover.over');
      context.body = { name: found.person.reader.name };
    },

    /** `POST /api/portal/handover`: a session for the ticket, once. */
    async use(context: Context): Promise<void> {
      const found = await staff(await getService(strapi, 'tickets').use(ticketOf(context)));
      if (!found) throw refusal('portal.handover.over');
      const { name, kind } = found.person.reader;
      context.body = { ...(await getService(strapi, 'sessions').open(found.holder)), person: { name, kind } };
    },
  };
};
