import { describe, expect, it } from 'vitest';
import { type Attributes, ProjectionError, planProjection, project, type Tools } from './projection.ts';

const category: Attributes = {
  name: { type: 'string' },
  slug: { type: 'uid' },
  secret: { type: 'string', private: true },
};
const news: Attributes = {
  title: { type: 'string' },
  publishedOn: { type: 'date' },
  startsAt: { type: 'datetime' },
  body: { type: 'blocks' },
  cover: { type: 'media', allowedTypes: ['images'] },
  coverAlt: { type: 'string' },
  files: { type: 'media', multiple: true, allowedTypes: ['files', 'images'] },
  category: { type: 'relation', relation: 'manyToOne', target: 'api::category.category' },
  tags: { type: 'relation', relation: 'manyToMany', target: 'api::category.category' },
  author: { type: 'relation', relation: 'manyToOne', target: 'api::staff.staff' },
  note: { type: 'text', private: true },
  password: { type: 'password' },
  blocks: { type: 'dynamiczone' },
};
const publicAttributes = (target: string) => (target === 'api::category.category' ? category : undefined);
const tools: Tools = {
  picture: (file, alt) => ({ picture: (file as { id: number }).id, alt }),
  file: (file) => ({ file: (file as { id: number }).id }),
  richText: (blocks) => ['clean', blocks],
};

describe('projection', () => {
  const fields = ['title', 'startsAt', 'body', 'cover', 'files', 'category.name', 'category.slug', 'tags.name'];
  const plan = planProjection(fields, news, publicAttributes);

  it('shows exactly what is declared', () => {
    const row = {
      id: 7,
      documentId: 'x',
      title: 'Khai giảng',
      note: 'mật',
      startsAt: new Date('2026-11-24T01:00:00Z'),
      body: [1],
      cover: { id: 1, url: 'u' },
      coverAlt: 'Sân trường',
      files: [{ id: 2 }, { id: 3 }],
      category: { id: 4, name: 'Tin', slug: 'tin', secret: 'mật' },
      tags: [{ id: 5, name: 'A', slug: 'a' }],
      createdBy: { email: 'x' },
    };
    expect(project(row, plan, tools)).toEqual({
      title: 'Khai giảng',
      startsAt: '2026-11-24T01:00:00.000Z',
      body: ['clean', [1]],
      cover: { picture: 1, alt: 'Sân trường' },
      files: [{ file: 2 }, { file: 3 }],
      category: { name: 'Tin', slug: 'tin' },
      tags: [{ name: 'A' }],
    });
  });

  it('shows null and empty lists where there is nothing', () => {
    expect(project({}, plan, tools)).toEqual({
      title: null,
      startsAt: null,
      body: null,
      cover: null,
      files: [],
      category: null,
      tags: [],
    });
  });

  it.each([
    ['missing', ['nothing']],
    ['private', ['note']],
    ['private behind a relation', ['category.secret']],
    ['a password', ['password']],
    ['a whole relation', ['category']],
    ['a relation to a type that is not public', ['author.fullName']],
    ['a part of a plain field', ['title.first']],
    ['a kind without a form', ['blocks']],
    ['inherited from Object', ['constructor']],
  ])('refuses a field that is %s', (_, declared) => {
    expect(() => planProjection(declared, news, publicAttributes)).toThrow(ProjectionError);
  });
});
