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
  const pages = (...slugs: string[]) =>
    slugs.flatMap((slug) => (ids.has(slug) ? [{ page: ids.get(slug) as string }] : []));
  const about = pages('gioi-thieu', 'noi-quy', 'ban-tru');
  await documents(strapi, api('portal-setting')).create({
    locale: settings.defaultLocale,
    data: {
      menu: [
        { label: 'Về trường', links: about },
        { section: 'news' },
        { section: 'announcements' },
        { section: 'events' },
        { section: 'library' },
        { section: 'disclosures' },
        ...pages('tuyen-sinh', 'lien-he'),
      ],
      footerColumns: [
        {
          title: 'Dành cho gia đình',
          links: [{ section: 'announcements' }, { section: 'events' }, ...pages('tuyen-sinh', 'ban-tru', 'noi-quy')],
        },
        { title: 'Thư viện', links: [{ section: 'library', label: 'Tìm sách' }, ...pages('thu-vien')] },
        {
          title: 'Minh bạch',
          links: [{ section: 'disclosures' }, ...pages('quyen-rieng-tu', 'tro-nang', 'lien-he')],
        },
      ],
      footerText: 'Nội dung của nhà trường được dùng lại khi ghi rõ nguồn. Ảnh có học sinh không được đăng lại.',
    },
  });
}
