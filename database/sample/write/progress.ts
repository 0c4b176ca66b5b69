import type { Core } from '@strapi/strapi';
import { api } from './documents.ts';

/** How far the load has come; kept in the database it fills. */
export interface Progress {
  done: string[];
  finished: boolean;
}

const key = { type: 'core', name: 'sample-school', key: 'progress' } as const;

/** The name under which Strapi keeps it, for those who look before Strapi runs. */
export const progressKey = 'core_sample-school_progress';

export const readProgress = async (strapi: Core.Strapi): Promise<Progress | null> =>
  ((await strapi.store(key).get({})) as Progress | null) ?? null;

export const saveProgress = async (strapi: Core.Strapi, value: Progress): Promise<void> => {
  await strapi.store(key).set({ value });
};

/** No school lives here: neither a profile nor anybody who works. */
export async function isEmpty(strapi: Core.Strapi): Promise<boolean> {
  const counts = await Promise.all(
    ['school-profile', 'staff-member'].map((name) => strapi.db.query(api(name) as never).count()),
  );
  return counts.every((count) => count === 0);
}
