import type { Core } from '@strapi/strapi';

export type Strapi = Core.Strapi;
/** Knex transaction, reduced to what is used. */
export type Transaction = Parameters<Parameters<Strapi['db']['transaction']>[0]>[0]['trx'];
