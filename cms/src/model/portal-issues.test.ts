import { describe, expect, it } from 'vitest';
import { blockIssues, lookIssues } from './portal-issues.ts';

const told = (issues: ReturnType<typeof lookIssues>) =>
  issues.map(({ field, inside = [], code, detail }) => [[field, ...inside].join('.'), code, detail]);

describe('rules of blocks', () => {
  const wrong = (block: object) => told(blockIssues('blocks', [{ __component: 'block.text' }, block]));

  it('a table is rows of cells', () => {
    expect(wrong({ __component: 'block.table', rows: 'Lớp | Sĩ số\n5A | 32' })).toEqual([]);
    expect(wrong({ __component: 'block.table', rows: 'Lớp | Sĩ số\n5A | 32 | 1' })).toEqual([
      ['blocks.1.rows', 'table.width', '2'],
    ]);
    expect(wrong({ __component: 'block.table' })).toEqual([['blocks.1.rows', 'table.rows', undefined]]);
  });

  it.each([
    [{ film: 7 }, []],
    [{ link: 'https://youtu.be/abc' }, []],
    [{}, ['video.source']],
    [{ film: 7, link: 'https://youtu.be/abc' }, ['video.source']],
    [{ link: 'https://youtube.com.evil.example/a' }, ['video.link']],
    [{ link: 'http://youtu.be/abc' }, ['video.link']],
    [{ link: 'javascript:alert(1)//youtu.be' }, ['video.link']],
  ])('a film %j', (film, codes) =>
    expect(wrong({ __component: 'block.video', ...film }).map(([, code]) => code)).toEqual(codes),
  );

  it('nothing is asked of what is not there', () => {
    expect(blockIssues('blocks', undefined)).toEqual([]);
    expect(blockIssues('blocks', null)).toEqual([]);
  });
});

describe('rules of menus', () => {
  const codes = (entry: object) => lookIssues({ menu: [entry] }).map(({ code }) => code);

  it.each([
    [{ section: 'news' }, []],
    [{ page: { connect: [{ documentId: 'a' }] } }, []],
    [{ id: 1, page: { connect: [], disconnect: [] } }, []],
    [{ page: { connect: [], disconnect: [] } }, ['menu.target']],
    [{ label: 'Bản đồ', link: 'https://map.example/a' }, []],
    [{ label: 'Thư viện', link: '/thu-vien?khoi=5' }, []],
    [{ label: 'Cả hai', section: 'news', link: '/a' }, ['menu.target']],
    [{ label: 'Lạ', link: 'javascript:alert(1)' }, ['link.address']],
    [{ label: 'Lạ', link: '//evil.example' }, ['link.address']],
    [{ label: 'Về trường', links: [{ section: 'events' }] }, []],
    [{ label: 'Về trường', links: [{ label: 'Trống' }] }, ['menu.target']],
  ])('%j', (entry, expected) => expect(codes(entry)).toEqual(expected));

  it('name the place of what is wrong', () => {
    const menu = [{ section: 'news' }, { label: 'A', links: [{ section: 'news' }, { label: 'B', link: 'x' }] }];
    expect(told(lookIssues({ menu }))).toEqual([['menu.1.links.1.link', 'link.address', 'x']]);
    const footerColumns = [{ title: 'C', links: [{ label: 'D' }] }];
    expect(told(lookIssues({ footerColumns }))).toEqual([['footerColumns.0.links.0.label', 'menu.target', 'D']]);
  });
});

describe('rules of home page and colours', () => {
  it('a part of the portal stands on the home page once, a block as often as one likes', () => {
    const home = ['home.news', 'block.quote', 'home.news', 'block.quote'].map((__component) => ({ __component }));
    expect(told(lookIssues({ home }))).toEqual([['home.2', 'home.once', 'home.news']]);
  });

  it.each([
    ['#27407A', []],
    ['', []],
    ['#E0A526', [['actionColour', 'colour.contrast', '1.8']]],
    ['27407A', [['actionColour', 'colour.format', undefined]]],
    ['#fff', [['actionColour', 'colour.format', undefined]]],
  ])('%s', (actionColour, expected) => expect(told(lookIssues({ actionColour }))).toEqual(expected));
});
