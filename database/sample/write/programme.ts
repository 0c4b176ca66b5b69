import { programme } from '../generate/programme.ts';
import type { Context } from './context.ts';
import { api, createAll, idsBy } from './documents.ts';

/** Lessons of the subject programme; what is there already, from a load that was cut off, stays. */
export async function writeProgramme({ strapi }: Pick<Context, 'strapi'>): Promise<void> {
  if ((await strapi.db.query(api('programme-row') as never).count()) === programme.length) return;
  const subject = await idsBy(strapi, 'subject', 'code');
  await strapi.db.transaction(() =>
    createAll(strapi, 'programme-row', programme, ({ key: _, ...row }) => ({ ...row, subject: subject(row.subject) })),
  );
}
