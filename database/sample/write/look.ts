import { school as settings } from '@khue/config';
import type { Context } from './context.ts';
import { api, type Data, documents } from './documents.ts';

/** Menu and footer of the sample school. Colours stay the portal's own. */
export async function writeLook({ strapi }: Context): Promise<void> {
  const service = strapi.db.query(api('portal-setting') as never);
  if ((await service.count({})) > 0) return;
  const rows = (await strapi.db
    .query(api('page') as never)
    .findMany({ where: { locale: settings.defaultLocale }, select: ['documentId', 'slug'] })) as Data[];
  const ids = new Map(rows.map(({ slug, documentId }) => [slug as string, documentId as string]));
  // The small school has a few of the pages only.
  const page = (slug: string, label: string) => (ids.has(slug) ? [{ label, page: ids.get(slug) as string }] : []);
  const about = [...page('gioi-thieu', 'Giới thiệu'), ...page('noi-quy', 'Nội quy'), ...page('ban-tru', 'Bán trú')];
  const [announcements, events, disclosures] = [
    { label: 'Thông báo', section: 'announcements' },
    { label: 'Lịch', section: 'events' },
    { label: 'Công khai', section: 'disclosures' },
  ];
  await documents(strapi, api('portal-setting')).create({
    locale: settings.defaultLocale,
    data: {
      menu: [
        { label: 'Về trường', links: about },
        { label: 'Tin tức', section: 'news' },
        announcements,
        events,
        { label: 'Thư viện', section: 'library' },
        disclosures,
        ...page('tuyen-sinh', 'Tuyển sinh'),
        ...page('lien-he', 'Liên hệ'),
      ],
      footerColumns: [
        {
          title: 'Dành cho gia đình',
          links: [
            announcements,
            events,
            ...page('tuyen-sinh', 'Tuyển sinh'),
            ...page('ban-tru', 'Bán trú và bữa trưa'),
            ...page('noi-quy', 'Nội quy học sinh'),
          ],
        },
        {
          title: 'Thư viện',
          links: [{ label: 'Tìm sách', section: 'library' }, ...page('thu-vien', 'Giờ mở cửa và nội quy')],
        },
        {
          title: 'Minh bạch',
          links: [
            disclosures,
            ...page('quyen-rieng-tu', 'Quyền riêng tư'),
            ...page('tro-nang', 'Trợ năng'),
            ...page('lien-he', 'Liên hệ'),
          ],
        },
      ],
      footerText: 'Nội dung của nhà trường được dùng lại khi ghi rõ nguồn. Ảnh có học sinh không được đăng lại.',
    },
  });
}
