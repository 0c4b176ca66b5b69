import { type Locale, school as settings } from '@khue/config';
import type { PortalSection } from '@khue/config/contracts';
import type { Context } from './context.ts';
import { api, type Data, documents } from './documents.ts';

/** What a link is called, in both languages. */
type Words = Record<Locale, string>;
type Target = { section: PortalSection } | { page: string };
type Link = Words & Target;

const announcements: Link = { vi: 'Thông báo', en: 'Announcements', section: 'announcements' };
const events: Link = { vi: 'Lịch', en: 'Events', section: 'events' };
const disclosures: Link = { vi: 'Công khai', en: 'Public information', section: 'disclosures' };
const timetable: Link = { vi: 'Thời khoá biểu', en: 'Timetables', section: 'timetable' };
const admissions: Link = { vi: 'Tuyển sinh', en: 'Admissions', section: 'admissions' };
const aboutTitle: Words = { vi: 'Về trường', en: 'Our school' };
const about: Link[] = [
  { vi: 'Giới thiệu', en: 'About us', page: 'gioi-thieu' },
  { vi: 'Đội ngũ', en: 'Staff', section: 'staff' },
  { vi: 'Cơ sở vật chất', en: 'Facilities', section: 'facilities' },
  { vi: 'Nội quy', en: 'School rules', page: 'noi-quy' },
  { vi: 'Bán trú', en: 'Boarding and lunch', page: 'ban-tru' },
];
const menu: Link[] = [
  { vi: 'Tin tức', en: 'News', section: 'news' },
  announcements,
  events,
  timetable,
  { vi: 'Thư viện', en: 'Library', section: 'library' },
  disclosures,
  admissions,
];
const columns: { title: Words; links: Link[] }[] = [
  {
    title: { vi: 'Dành cho gia đình', en: 'For families' },
    links: [timetable, announcements, events, admissions, { vi: 'Liên hệ', en: 'Contact', section: 'contact' }],
  },
  {
    title: { vi: 'Thư viện', en: 'Library' },
    links: [
      { vi: 'Tìm sách', en: 'Find a book', section: 'library' },
      { vi: 'Giờ mở cửa và nội quy', en: 'Opening hours and rules', page: 'thu-vien' },
    ],
  },
  {
    title: { vi: 'Minh bạch', en: 'Openness' },
    links: [
      disclosures,
      { vi: 'Văn bản', en: 'Documents', section: 'documents' },
      { vi: 'Kiểm chứng sổ phê duyệt', en: 'Verify the approval log', section: 'audit' },
      { vi: 'Quyền riêng tư', en: 'Privacy', page: 'quyen-rieng-tu' },
      { vi: 'Trợ năng', en: 'Accessibility', page: 'tro-nang' },
    ],
  },
];
const footerText: Words = {
  vi: 'Nội dung của nhà trường được dùng lại khi ghi rõ nguồn. Ảnh có học sinh không được đăng lại.',
  en: 'You may reuse what the school publishes if you name the source. Pictures of pupils may not be published again.',
};

/** Menu and footer of the sample school. Colours stay the portal's own. */
export async function writeLook({ strapi }: Context): Promise<void> {
  const uid = api('portal-setting');
  if ((await strapi.db.query(uid as never).count({})) > 0) return;
  const rows = (await strapi.db.query(api('page') as never).findMany({ select: ['documentId', 'slug', 'locale'] })) as {
    documentId: string;
    slug: string;
    locale: Locale;
  }[];
  const pages = new Map(rows.filter(({ locale }) => locale === settings.defaultLocale).map((row) => [row.slug, row]));
  const isWritten = (documentId: string, locale: Locale) =>
    rows.some((row) => row.documentId === documentId && row.locale === locale);
  // The small school has a few of the pages only, and not every page is there in English.
  const links = (list: Link[], locale: Locale) =>
    list.flatMap((link): Data[] => {
      const label = link[locale];
      if ('section' in link) return [{ label, section: link.section }];
      const page = pages.get(link.page);
      if (!page) return [];
      return [
        isWritten(page.documentId, locale) ? { label, page: page.documentId } : { label, link: `/trang/${page.slug}` },
      ];
    });
  const look = (locale: Locale) => ({
    menu: [{ label: aboutTitle[locale], links: links(about, locale) }, ...links(menu, locale)],
    footerColumns: columns.map(({ title, links: list }) => ({ title: title[locale], links: links(list, locale) })),
    footerText: footerText[locale],
  });
  const { documentId } = await documents(strapi, uid).create({ locale: 'vi', data: look('vi') });
  await documents(strapi, uid).update({ documentId, locale: 'en', data: look('en') });
}
