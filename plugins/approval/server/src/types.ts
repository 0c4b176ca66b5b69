import type { Core } from '@strapi/strapi';

export type Strapi = Core.Strapi;
/** Knex transaction, reduced to what is used. */
export type Transaction = Parameters<Parameters<Strapi['db']['transaction']>[0]>[0]['trx'];

/** A row with its relations, as the query engine answers. */
export type Row = Readonly<Record<string, unknown>>;
