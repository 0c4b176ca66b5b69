import type { Core } from '@strapi/strapi';
import { hashOf, newToken } from './sessions.ts';

/** Long enough for a browser to go from one page to the next. */
export const ticketSeconds = 60;

/** Tickets that take a member of staff from the admin to the portal. */
export const createTickets = ({ strapi }: { strapi: Core.Strapi }) => {
  const table = () => strapi.db.connection('portal_tickets');
  const valid = (ticket: string) =>
    table()
      .where({ token_hash: hashOf(ticket) })
      .where('expires_at', '>', new Date());

  return {
    /** A ticket for this account of the admin. It leaves the server once and is kept nowhere. */
    async issue(userId: number): Promise<string> {
      const ticket = newToken();
      await table().where('expires_at', '<', new Date()).delete();
      await table().insert({
        token_hash: hashOf(ticket),
        user_id: userId,
        expires_at: new Date(Date.now() + ticketSeconds * 1000),
      });
      return ticket;
    },
    /** Whose ticket it is; it stays valid. */
    async look(ticket: string): Promise<number | undefined> {
      const row = (await valid(ticket).first('user_id')) as { user_id: number } | undefined;
      return row?.user_id;
    },
    /** Whose ticket it was: of several who come with it at once, one gets an answer. */
    async use(ticket: string): Promise<number | undefined> {
      const [row] = (await valid(ticket).delete().returning('user_id')) as { user_id: number }[];
      return row?.user_id;
    },
  };
};
