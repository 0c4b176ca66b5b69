import type { Core } from '@strapi/strapi';

/** Run by the owner after schema sync: what Strapi's schemas cannot say, the last word when two desks lend at once. */
export const installLoans = async (strapi: Core.Strapi): Promise<void> => {
  await strapi.db.connection.raw(
    'CREATE UNIQUE INDEX IF NOT EXISTS library_loans_one_open ON library_loans (copy_id) WHERE returned_on IS NULL',
  );
};
