import type { Reader, Readers } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import { clientNetwork, isFromSite, sessionTokenOf } from '../site-request.ts';
import { personOf } from './people.ts';
import { createSessions } from './sessions.ts';

/** @see Readers */
export const createReaders = ({ strapi }: { strapi: Core.Strapi }): Readers => ({
  isFromSite,
  networkOf: clientNetwork,
  async fromHeaders(headers): Promise<Reader> {
    const holder = await createSessions({ strapi }).holderOf(sessionTokenOf(headers));
    const person = holder && (await personOf(strapi, holder));
    return person?.reader ?? { kind: 'visitor' };
  },
});
