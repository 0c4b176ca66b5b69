import type { ViewPeriod, ViewStatistics } from '@khue/config/contracts';
import { adminApi } from '@strapi/strapi/admin';

const api = adminApi.injectEndpoints({
  endpoints: (builder) => ({
    pageStatistics: builder.query<ViewStatistics, ViewPeriod>({
      query: (days) => ({ url: '/portal/statistics', method: 'GET', config: { params: { days } } }),
      transformResponse: (body: { data: ViewStatistics }) => body.data,
    }),
  }),
});

export const { usePageStatisticsQuery } = api;
