import { approvalApi } from './base.ts';

/** A document of the content manager's list; which field names it is configured there. */
export type ListedDocument = { documentId: string } & Record<string, unknown>;

interface Question {
  uid: string;
  q: string;
}

const api = approvalApi.injectEndpoints({
  endpoints: (builder) => ({
    /** What is in force of a type, by the content manager's own search. */
    approvalInForce: builder.query<ListedDocument[], Question>({
      query: ({ uid, q }) => ({
        url: `/content-manager/collection-types/${uid}`,
        method: 'GET',
        config: { params: { page: 1, pageSize: 10, status: 'published', ...(q ? { _q: q } : {}) } },
      }),
      transformResponse: ({ results }: { results: ListedDocument[] }) => results,
      providesTags: ['Document'],
    }),
  }),
});

export const { useApprovalInForceQuery } = api;
