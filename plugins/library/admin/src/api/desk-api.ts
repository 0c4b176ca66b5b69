import type { DeskLoan, DeskReader } from '@khue/config/contracts';
import { adminApi } from '@strapi/strapi/admin';

const data = <Answer>(body: { data: Answer }): Answer => body.data;

const api = adminApi.enhanceEndpoints({ addTagTypes: ['LibraryLoans'] }).injectEndpoints({
  endpoints: (builder) => ({
    libraryReader: builder.query<DeskReader, string>({
      query: (code) => ({ url: `/library/readers/${encodeURIComponent(code)}`, method: 'GET' }),
      transformResponse: data<DeskReader>,
      providesTags: ['LibraryLoans'],
    }),
    libraryOverdue: builder.query<DeskLoan[], void>({
      query: () => ({ url: '/library/loans/overdue', method: 'GET' }),
      transformResponse: data<DeskLoan[]>,
      providesTags: ['LibraryLoans'],
    }),
    libraryLend: builder.mutation<DeskLoan, { copy: string; reader: string }>({
      query: (body) => ({ url: '/library/loans/lend', method: 'POST', data: body }),
      transformResponse: data<DeskLoan>,
      invalidatesTags: ['LibraryLoans'],
    }),
    libraryReturn: builder.mutation<DeskLoan, { copy: string }>({
      query: (body) => ({ url: '/library/loans/return', method: 'POST', data: body }),
      transformResponse: data<DeskLoan>,
      invalidatesTags: ['LibraryLoans'],
    }),
    libraryRenew: builder.mutation<DeskLoan, { copy: string }>({
      query: (body) => ({ url: '/library/loans/renew', method: 'POST', data: body }),
      transformResponse: data<DeskLoan>,
      invalidatesTags: ['LibraryLoans'],
    }),
  }),
});

export const {
  useLibraryReaderQuery,
  useLibraryOverdueQuery,
  useLibraryLendMutation,
  useLibraryReturnMutation,
  useLibraryRenewMutation,
} = api;
