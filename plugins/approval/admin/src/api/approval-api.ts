import type {
  ApprovalPage,
  ApproveManyBody,
  DecisionBody,
  ManyOutcome,
  RunDetail,
  RunRow,
  SubjectState,
} from '@khue/config/contracts';
import { adminApi } from '@strapi/strapi/admin';

export interface Subject {
  uid: string;
  documentId: string;
  locale?: string;
}
export type DecisionKind = 'approve' | 'request-changes' | 'reject';

interface Paging {
  page: number;
  pageSize: number;
}

const data = <Answer>(body: { data: Answer }): Answer => body.data;
const subjectUrl = ({ uid, documentId }: Subject) => `/approval/documents/${uid}/${documentId}`;

/** `Document` is the content manager's own tag: a saved document shows its state afresh, and the other way round. */
const api = adminApi.enhanceEndpoints({ addTagTypes: ['Approval', 'Document'] }).injectEndpoints({
  endpoints: (builder) => ({
    approvalInbox: builder.query<ApprovalPage<RunRow>, Paging>({
      query: (params) => ({ url: '/approval/inbox', method: 'GET', config: { params } }),
      transformResponse: data<ApprovalPage<RunRow>>,
      providesTags: ['Approval'],
    }),
    approvalSent: builder.query<ApprovalPage<RunRow>, Paging>({
      query: (params) => ({ url: '/approval/sent', method: 'GET', config: { params } }),
      transformResponse: data<ApprovalPage<RunRow>>,
      providesTags: ['Approval'],
    }),
    approvalRun: builder.query<RunDetail, number>({
      query: (runId) => ({ url: `/approval/runs/${runId}`, method: 'GET' }),
      transformResponse: data<RunDetail>,
      providesTags: ['Approval'],
    }),
    approvalSubject: builder.query<SubjectState, Subject>({
      query: (subject) => ({
        url: subjectUrl(subject),
        method: 'GET',
        config: { params: subject.locale ? { locale: subject.locale } : {} },
      }),
      transformResponse: data<SubjectState>,
      providesTags: (_answer, _error, { uid, documentId }) => [
        'Approval',
        { type: 'Document', id: `${uid}_${documentId}` },
      ],
    }),
    approvalSubmit: builder.mutation<unknown, Subject>({
      query: (subject) => ({
        url: `${subjectUrl(subject)}/submit`,
        method: 'POST',
        data: subject.locale ? { locale: subject.locale } : {},
      }),
      invalidatesTags: ['Approval'],
    }),
    approvalDecide: builder.mutation<unknown, { runId: number; decision: DecisionKind } & DecisionBody>({
      query: ({ runId, decision, comment }) => ({
        url: `/approval/runs/${runId}/${decision}`,
        method: 'POST',
        data: { comment },
      }),
      // Also after a refusal: somebody else was faster, and the screen should show it.
      invalidatesTags: ['Approval', 'Document'],
    }),
    approvalRecall: builder.mutation<unknown, number>({
      query: (runId) => ({ url: `/approval/runs/${runId}/recall`, method: 'POST', data: {} }),
      invalidatesTags: ['Approval', 'Document'],
    }),
    approvalApproveMany: builder.mutation<ManyOutcome[], ApproveManyBody>({
      query: (body) => ({ url: '/approval/approve-many', method: 'POST', data: body }),
      transformResponse: data<ManyOutcome[]>,
      invalidatesTags: ['Approval', 'Document'],
    }),
  }),
});

export const {
  useApprovalInboxQuery,
  useApprovalSentQuery,
  useApprovalRunQuery,
  useApprovalSubjectQuery,
  useApprovalSubmitMutation,
  useApprovalDecideMutation,
  useApprovalRecallMutation,
  useApprovalApproveManyMutation,
} = api;
