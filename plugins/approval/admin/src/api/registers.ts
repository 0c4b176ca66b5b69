import type { RegisterOverview, RegisterSet, RegistersQuery } from '@khue/config/contracts';
import { approvalApi, data, get, post } from './base.ts';

/** A set of a register, as addresses name it. */
export interface SetAddress {
  uid: string;
  set: string;
}

const setUrl = ({ uid, set }: SetAddress) => `/registers/${uid}/sets/${set}`;

const api = approvalApi.injectEndpoints({
  endpoints: (builder) => ({
    approvalRegisters: builder.query<RegisterOverview, RegistersQuery>({
      query: (params) => get('/registers', params),
      transformResponse: data<RegisterOverview>,
      providesTags: ['Approval', 'Document'],
    }),
    approvalRegisterSet: builder.query<RegisterSet, SetAddress>({
      query: (address) => get(setUrl(address)),
      transformResponse: data<RegisterSet>,
      providesTags: ['Approval', 'Document'],
    }),
    approvalSubmitSet: builder.mutation<unknown, SetAddress & { comment: string }>({
      query: ({ comment, ...address }) => post(`${setUrl(address)}/submit`, comment ? { comment } : {}),
      invalidatesTags: ['Approval', 'Document'],
    }),
    approvalConfirmRow: builder.mutation<unknown, { uid: string; documentId: string }>({
      query: ({ uid, documentId }) => post(`/registers/${uid}/rows/${documentId}/confirm`),
      invalidatesTags: ['Approval', 'Document'],
    }),
  }),
});

export const {
  useApprovalRegistersQuery,
  useApprovalRegisterSetQuery,
  useApprovalSubmitSetMutation,
  useApprovalConfirmRowMutation,
} = api;
