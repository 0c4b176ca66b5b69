import type {
  NoticePage,
  NoticeRow,
  OpenAnswer,
  OpenLinkBody,
  PreferenceAnswer,
  PreferenceBody,
  UnreadAnswer,
  UnsentMailRow,
} from '@khue/config/contracts';
import { adminApi } from '@strapi/strapi/admin';

interface Paging {
  page: number;
  pageSize: number;
}

const data = <Answer>(body: { data: Answer }): Answer => body.data;

const api = adminApi.enhanceEndpoints({ addTagTypes: ['Notices', 'NoticeMails', 'NoticePreference'] }).injectEndpoints({
  endpoints: (builder) => ({
    noticesMine: builder.query<NoticePage<NoticeRow>, Paging>({
      query: (params) => ({ url: '/notices/mine', method: 'GET', config: { params } }),
      transformResponse: data<NoticePage<NoticeRow>>,
      providesTags: ['Notices'],
    }),
    noticesUnread: builder.query<UnreadAnswer, void>({
      query: () => ({ url: '/notices/unread', method: 'GET' }),
      transformResponse: data<UnreadAnswer>,
      providesTags: ['Notices'],
    }),
    noticesRead: builder.mutation<OpenAnswer, number>({
      query: (noticeId) => ({ url: `/notices/mine/${noticeId}/read`, method: 'POST', data: {} }),
      transformResponse: data<OpenAnswer>,
      invalidatesTags: ['Notices'],
    }),
    noticesReadAll: builder.mutation<UnreadAnswer, void>({
      query: () => ({ url: '/notices/mine/read-all', method: 'POST', data: {} }),
      transformResponse: data<UnreadAnswer>,
      invalidatesTags: ['Notices'],
    }),
    noticesOpen: builder.mutation<OpenAnswer, OpenLinkBody>({
      query: (body) => ({ url: '/notices/open', method: 'POST', data: body }),
      transformResponse: data<OpenAnswer>,
      invalidatesTags: ['Notices'],
    }),
    noticesPreference: builder.query<PreferenceAnswer, void>({
      query: () => ({ url: '/notices/preference', method: 'GET' }),
      transformResponse: data<PreferenceAnswer>,
      providesTags: ['NoticePreference'],
    }),
    noticesChoose: builder.mutation<PreferenceAnswer, PreferenceBody>({
      query: (body) => ({ url: '/notices/preference', method: 'PUT', data: body }),
      transformResponse: data<PreferenceAnswer>,
      invalidatesTags: ['NoticePreference'],
    }),
    noticesUnsentMails: builder.query<NoticePage<UnsentMailRow>, Paging>({
      query: (params) => ({ url: '/notices/unsent-mails', method: 'GET', config: { params } }),
      transformResponse: data<NoticePage<UnsentMailRow>>,
      providesTags: ['NoticeMails'],
    }),
    noticesSendAgain: builder.mutation<unknown, number>({
      query: (mailId) => ({ url: `/notices/unsent-mails/${mailId}/send-again`, method: 'POST', data: {} }),
      invalidatesTags: ['NoticeMails'],
    }),
  }),
});

export const {
  useNoticesMineQuery,
  useNoticesUnreadQuery,
  useNoticesReadMutation,
  useNoticesReadAllMutation,
  useNoticesOpenMutation,
  useNoticesPreferenceQuery,
  useNoticesChooseMutation,
  useNoticesUnsentMailsQuery,
  useNoticesSendAgainMutation,
} = api;
