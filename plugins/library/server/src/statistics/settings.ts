import type { Core } from '@strapi/strapi';
import { defaultLeastReaders } from '../../../domain/statistics/usage.ts';

export interface StatisticsSettings {
  leastReaders: number;
  /** Titles that each khối needs; no law says how many, so without the school's word there is no share. */
  titlesPerGrade: number | null;
}

/** What the school decided, or the default. */
export async function statisticsSettings(strapi: Core.Strapi): Promise<StatisticsSettings> {
  const row = (await strapi.documents('api::library-setting.library-setting' as never).findFirst()) as {
    leastReaders: number | null;
    titlesPerGrade: number | null;
  } | null;
  return { leastReaders: row?.leastReaders ?? defaultLeastReaders, titlesPerGrade: row?.titlesPerGrade ?? null };
}
