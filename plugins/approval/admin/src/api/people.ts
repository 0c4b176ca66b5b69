import type { Colleague, CycleTimes, SubstitutionBody, SubstitutionRow } from '@khue/config/contracts';
import { approvalApi, data, get, post } from './base.ts';

const api = approvalApi.injectEndpoints({
  endpoints: (builder) => ({
    approvalColleagues: builder.query<Colleague[], string>({
      query: (q) => get('/colleagues', { q }),
      transformResponse: data<Colleague[]>,
    }),
    approvalSubstitutions: builder.query<SubstitutionRow[], void>({
      query: () => get('/substitutions'),
      transformResponse: data<SubstitutionRow[]>,
      providesTags: ['Substitution'],
    }),
    approvalSubstitute: builder.mutation<unknown, SubstitutionBody>({
      query: (body) => post('/substitutions', body),
      // Whoever acts for whom changes what waits for whom.
      invalidatesTags: ['Substitution', 'Approval'],
    }),
    approvalEndSubstitution: builder.mutation<unknown, number>({
      query: (id) => post(`/substitutions/${id}/end`),
      invalidatesTags: ['Substitution', 'Approval'],
    }),
    approvalStatistics: builder.query<CycleTimes[], { from: string; to: string }>({
      query: (range) => get('/statistics', range),
      transformResponse: data<CycleTimes[]>,
      providesTags: ['Approval'],
    }),
  }),
});

export const {
  useApprovalColleaguesQuery,
  useApprovalSubstitutionsQuery,
  useApprovalSubstituteMutation,
  useApprovalEndSubstitutionMutation,
  useApprovalStatisticsQuery,
} = api;
