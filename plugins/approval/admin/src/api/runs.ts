import type {
  ApprovalPage,
  CommentBody,
  DecisionBody,
  DelegateBody,
  InboxPage,
  InboxQuery,
  ManyOutcome,
  ReassignBody,
  RunDetail,
  RunProgress,
  RunRow,
  SentQuery,
  SubjectState,
  SubmitBody,
  WithdrawBody,
} from '@khue/config/contracts';
import { isSettled } from '../lists/publishing.ts';
import { approvalApi, data, get, post } from './base.ts';

export interface Subject {
  uid: string;
  documentId: string;
  locale?: string;
}
export type DecisionKind = 'approve' | 'request-changes' | 'reject';
type OfRun<Body> = { runId: number } & Body;

const subjectUrl = ({ uid, documentId }: Subject) => `/documents/${uid}/${documentId}`;
/** Also after a refusal: somebody else was faster, and the screen should show it. */
const changesRuns = { invalidatesTags: ['Approval' as const, 'Document' as const] };

const api = approvalApi.injectEndpoints({
  endpoints: (builder) => ({
    approvalInbox: builder.query<InboxPage, InboxQuery>({
      query: (params) => get('/inbox', params),
      transformResponse: data<InboxPage>,
      providesTags: ['Approval'],
    }),
    approvalSent: builder.query<ApprovalPage<RunRow>, SentQuery>({
      query: (params) => get('/sent', params),
      transformResponse: data<ApprovalPage<RunRow>>,
      providesTags: ['Approval'],
    }),
    approvalRun: builder.query<RunDetail, number>({
      query: (runId) => get(`/runs/${runId}`),
      transformResponse: data<RunDetail>,
      providesTags: ['Approval'],
    }),
    approvalSubject: builder.query<SubjectState, Subject>({
      query: (subject) => get(subjectUrl(subject), subject.locale ? { locale: subject.locale } : {}),
      transformResponse: data<SubjectState>,
      providesTags: (_answer, _error, { uid, documentId }) => [
        'Approval',
        { type: 'Document', id: `${uid}_${documentId}` },
      ],
    }),
    approvalSubmit: builder.mutation<unknown, { subject: Subject; comment: string }>({
      query: ({ subject, comment }) => {
        const body: SubmitBody = { locale: subject.locale, comment: comment || undefined };
        return post(`${subjectUrl(subject)}/submit`, body);
      },
      invalidatesTags: ['Approval'],
    }),
    approvalDecide: builder.mutation<unknown, OfRun<DecisionBody> & { decision: DecisionKind }>({
      query: ({ runId, decision, ...body }) => post(`/runs/${runId}/${decision}`, body),
      ...changesRuns,
    }),
    approvalRecall: builder.mutation<unknown, number>({
      query: (runId) => post(`/runs/${runId}/recall`),
      ...changesRuns,
    }),
    approvalComment: builder.mutation<unknown, OfRun<CommentBody>>({
      query: ({ runId, ...body }) => post(`/runs/${runId}/comment`, body),
      ...changesRuns,
    }),
    approvalDelegate: builder.mutation<unknown, OfRun<DelegateBody>>({
      query: ({ runId, ...body }) => post(`/runs/${runId}/delegate`, body),
      ...changesRuns,
    }),
    approvalReassign: builder.mutation<unknown, OfRun<ReassignBody>>({
      query: ({ runId, ...body }) => post(`/runs/${runId}/reassign`, body),
      ...changesRuns,
    }),
    approvalWithdraw: builder.mutation<unknown, OfRun<WithdrawBody>>({
      query: ({ runId, ...body }) => post(`/runs/${runId}/withdraw`, body),
      ...changesRuns,
    }),
    approvalApproveMany: builder.mutation<ManyOutcome[], number[]>({
      query: (runIds) => post('/approve-many', { runIds }),
      transformResponse: data<ManyOutcome[]>,
      ...changesRuns,
    }),
    /** Asked again and again while publishing goes on, so it is no cached query. */
    approvalStates: builder.mutation<RunProgress[], number[]>({
      query: (runIds) => post('/states', { runIds }),
      transformResponse: data<RunProgress[]>,
      invalidatesTags: (progress) => (progress && isSettled(progress) ? ['Approval', 'Document'] : []),
    }),
  }),
});

export const {
  useApprovalInboxQuery,
  useLazyApprovalInboxQuery,
  useApprovalSentQuery,
  useApprovalRunQuery,
  useApprovalSubjectQuery,
  useApprovalSubmitMutation,
  useApprovalDecideMutation,
  useApprovalRecallMutation,
  useApprovalCommentMutation,
  useApprovalDelegateMutation,
  useApprovalReassignMutation,
  useApprovalWithdrawMutation,
  useApprovalApproveManyMutation,
  useApprovalStatesMutation,
} = api;
