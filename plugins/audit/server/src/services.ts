import type { Audit } from '@khue/config/contracts';
import { prove } from './prove.ts';
import { signHead } from './sign-head.ts';
import type { Strapi } from './types.ts';

const audit = ({ strapi }: { strapi: Strapi }): Audit => ({
  proof: (source, id) => prove(strapi.db.connection, source, String(id)),
  signHead: () => signHead(strapi, 'now'),
});

export const services = { audit };
