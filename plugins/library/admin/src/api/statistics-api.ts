import type { LibraryStatistics } from '@khue/config/contracts';
import { adminApi } from '@strapi/strapi/admin';

const api = adminApi.injectEndpoints({
  endpoints: (builder) => ({
    libraryStatistics: builder.query<LibraryStatistics, string | undefined>({
      query: (month) => ({
        url: '/library/statistics',
        method: 'GET',
        config: { params: month ? { month } : {} },
      }),
      transformResponse: (body: { data: LibraryStatistics }) => body.data,
    }),
  }),
});

export const { useLibraryStatisticsQuery } = api;
