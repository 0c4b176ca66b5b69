import type {
  DraftBody,
  DraftMade,
  FileReport,
  ImportBody,
  ImportConfirmedBody,
  ImportDone,
  ImportPreview,
  ReviewAnswer,
} from '@khue/config/contracts';
import { adminApi } from '@strapi/strapi/admin';

const data = <Answer>(body: { data: Answer }): Answer => body.data;

const api = adminApi.enhanceEndpoints({ addTagTypes: ['LibraryFile'] }).injectEndpoints({
  endpoints: (builder) => ({
    libraryPreview: builder.mutation<ImportPreview, ImportBody>({
      query: (body) => ({ url: '/library/import/preview', method: 'POST', data: body }),
      transformResponse: data<ImportPreview>,
    }),
    libraryImport: builder.mutation<ImportDone, ImportConfirmedBody>({
      query: (body) => ({ url: '/library/import', method: 'POST', data: body }),
      transformResponse: data<ImportDone>,
    }),
    libraryUpload: builder.mutation<{ id: number }[], FormData>({
      query: (body) => ({ url: '/upload', method: 'POST', data: body }),
    }),
    libraryDraft: builder.mutation<DraftMade, DraftBody>({
      query: (body) => ({ url: '/library/drafts', method: 'POST', data: body }),
      transformResponse: data<DraftMade>,
    }),
    libraryReview: builder.query<ReviewAnswer, void>({
      query: () => ({ url: '/library/review', method: 'GET' }),
      transformResponse: data<ReviewAnswer>,
      providesTags: ['LibraryFile'],
    }),
    libraryFile: builder.query<FileReport, string>({
      query: (documentId) => ({ url: `/library/items/${documentId}/file`, method: 'GET' }),
      transformResponse: data<FileReport>,
      providesTags: ['LibraryFile'],
    }),
  }),
});

export const {
  useLibraryPreviewMutation,
  useLibraryImportMutation,
  useLibraryUploadMutation,
  useLibraryDraftMutation,
  useLibraryFileQuery,
  useLibraryReviewQuery,
} = api;
