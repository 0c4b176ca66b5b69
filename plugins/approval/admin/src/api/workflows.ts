import type { ApproverRole, GovernedType, WorkflowBody, WorkflowIssue, WorkflowSummary } from '@khue/config/contracts';
import { approvalApi, data, get, post } from './base.ts';

const api = approvalApi.injectEndpoints({
  endpoints: (builder) => ({
    approvalWorkflows: builder.query<WorkflowSummary[], void>({
      query: () => get('/workflows'),
      transformResponse: data<WorkflowSummary[]>,
      providesTags: ['Workflow'],
    }),
    approvalTypes: builder.query<GovernedType[], void>({
      query: () => get('/types'),
      transformResponse: data<GovernedType[]>,
      providesTags: ['Workflow'],
    }),
    approvalApprovers: builder.query<ApproverRole[], void>({
      query: () => get('/approvers'),
      transformResponse: data<ApproverRole[]>,
    }),
    /** A query: asked again for each change, and the last answer counts. */
    approvalCheckWorkflow: builder.query<WorkflowIssue[], WorkflowBody>({
      query: (body) => post('/workflows/check', body),
      transformResponse: data<WorkflowIssue[]>,
      keepUnusedDataFor: 0,
    }),
    approvalPublishWorkflow: builder.mutation<{ version: number }, WorkflowBody>({
      query: (body) => post('/workflows', body),
      transformResponse: data<{ version: number }>,
      invalidatesTags: ['Workflow'],
    }),
    approvalAssign: builder.mutation<unknown, { uid: string; workflow: string }>({
      query: (body) => post('/workflows/assignments', body),
      invalidatesTags: ['Workflow'],
    }),
  }),
});

export const {
  useApprovalWorkflowsQuery,
  useApprovalTypesQuery,
  useApprovalApproversQuery,
  useApprovalCheckWorkflowQuery,
  useApprovalPublishWorkflowMutation,
  useApprovalAssignMutation,
} = api;
