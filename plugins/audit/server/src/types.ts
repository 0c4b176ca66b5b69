import type { Core } from '@strapi/strapi';

export type Strapi = Core.Strapi;
/** What answers SQL: the connection, or a transaction. */
export type Database = Pick<Strapi['db']['connection'], 'raw'>;
