import type { MenuLink, PortalLook } from '@khue/config/contracts';
import { describe, expect, it } from 'vitest';
import { footerOf, linkView, menuLinks, menuOf } from './look.ts';

const link = (given: Partial<MenuLink>): MenuLink => ({
  label: 'Mục',
  section: null,
  page: null,
  link: null,
  ...given,
});
const none: PortalLook = {
  menu: [],
  home: [],
  footerColumns: [],
  footerText: null,
  actionColour: null,
  accentColour: null,
};
const pages = [
  { slug: 'gioi-thieu', title: 'Giới thiệu', showInMenu: true, locale: 'vi' as const, languages: { vi: 'gioi-thieu' } },
];

describe('a link of the menu', () => {
  it.each([
    [{ section: 'news' }, '/tin-tuc'],
    [{ page: { slug: 'a', title: 'A' } }, '/trang/a'],
    [{ link: 'https://moet.gov.vn/' }, 'https://moet.gov.vn/'],
    [{ link: 'javascript:alert(1)' }, undefined],
    [{ section: 'unknown' }, undefined],
    [{}, undefined],
  ])('%j leads to %s', (given, href) => expect(linkView(link(given))?.href).toBe(href));
});

describe('the menu', () => {
  it('without a setting has the sections, and the pages that ask to be in it', () => {
    for (const look of [null, none]) {
      const menu = menuOf(look, pages, '/tin-tuc/a', 'vi');
      expect(menu.map(({ href }) => href)).toEqual([
        '/tin-tuc',
        '/thong-bao',
        '/su-kien',
        '/thu-vien',
        '/cong-khai',
        '/trang/gioi-thieu',
      ]);
      expect(menu.filter(({ current }) => current).map(({ href }) => href)).toEqual(['/tin-tuc']);
      expect(footerOf(look, menu, 'vi')[0]?.links).toHaveLength(6);
    }
  });

  it('is the one that the school set, without entries that lead nowhere', () => {
    const look = {
      ...none,
      menu: [
        { ...link({ label: 'Trường' }), links: [link({ section: 'events' }), link({})] },
        { ...link({ label: 'Trống' }), links: [link({})] },
        { ...link({ section: 'news' }), links: [] },
      ],
      footerColumns: [
        { title: 'Cột', links: [link({ section: 'news' })] },
        { title: 'Trống', links: [link({})] },
      ],
    };
    const menu = menuOf(look, pages, '/su-kien', 'vi');
    expect(menu.map(({ label, href, current }) => [label, href, current])).toEqual([
      ['Trường', '', true],
      ['Mục', '/tin-tuc', false],
    ]);
    expect(menuLinks(menu).map(({ href }) => href)).toEqual(['/su-kien', '/tin-tuc']);
    expect(footerOf(look, menu, 'vi').map(({ title }) => title)).toEqual(['Cột']);
  });
});
