import type { LibraryItem } from '@khue/config/contracts';
import { expect, it } from 'vitest';
import { itemData } from './item-data.ts';

const item = {
  id: 'a',
  slug: 'toan-5',
  title: 'Toán 5 </script>',
  creators: 'Nguyễn Thu Trang, Trần Đình Khôi',
  kind: 'textbook',
  subject: 'Toán',
  grades: [5],
  cover: null,
  description: null,
  publisher: 'Nhà trường',
  year: 2026,
  language: 'vi',
  licence: 'own',
  rightsHolder: null,
  accessLevel: 'read',
  externalUrl: null,
  file: { id: 'x', mime: 'application/pdf', sizeKB: 1, pages: 48 },
} as LibraryItem;

it('says in schema.org what the item is, and nothing that is not known', () => {
  const data = itemData(item, 'https://truong.example/thu-vien/toan-5', 'https://truong.example');
  expect(data).toMatchObject({
    '@type': ['Book', 'LearningResource'],
    author: [{ name: 'Nguyễn Thu Trang' }, { name: 'Trần Đình Khôi' }],
    educationalLevel: ['Lớp 5'],
    numberOfPages: 48,
  });
  expect(Object.keys(data)).not.toContain('description');
  expect(Object.keys(data)).not.toContain('image');
});
