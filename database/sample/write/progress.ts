import type { Core } from '@strapi/strapi';
import { api } from './documents.ts';

/** How far the load has come; kept in the database it fills. */
export interface Progress {
  done: string[];
  finished: boolean;
}

const key = { type: 'core', name: 'sample-school', key: 'progress' } as const;

/**
 * For those who look before Strapi runs: one row with `due`, true when nobody works here yet or a load
 * was cut off.
 */
export const sampleDueSql = `SELECT NOT EXISTS (SELECT 1 FROM staff_members) OR EXISTS (
  SELECT 1 FROM strapi_core_store_settings
  WHERE key = 'core_sample-school_progress' AND value::jsonb ->> 'finished' = 'false') AS due`;

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
