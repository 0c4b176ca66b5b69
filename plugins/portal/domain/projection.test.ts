import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Attributes,
  mapRelations,
  ProjectionError,
  planProjection,
  project,
  richTextsIn,
  type Schemas,
  type Tools,
  typesBehind,
} from './projection.ts';

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
  settings: { type: 'json' },
  blocks: { type: 'dynamiczone', components: ['block.text', 'block.gallery'] },
  open: { type: 'dynamiczone', components: ['block.text', 'block.secret'] },
  lead: { type: 'component', component: 'part.photo' },
};
const components: Record<string, ReturnType<Schemas['component']>> = {
  'block.text': {
    attributes: { title: { type: 'string' }, body: { type: 'blocks' }, note: { type: 'string' } },
    shown: ['title', 'body'],
  },
  'block.gallery': {
    attributes: {
      pictures: { type: 'component', repeatable: true, component: 'part.photo' },
      about: { type: 'relation', relation: 'oneToOne', target: 'api::category.category' },
    },
    shown: ['pictures', 'about.slug'],
  },
  'part.photo': {
    attributes: {
      picture: { type: 'media', allowedTypes: ['images'] },
      pictureAlt: { type: 'string' },
      place: { type: 'string' },
    },
    shown: ['picture'],
  },
};
const schemas: Schemas = {
  publicAttributes: (target) => (target === 'api::category.category' ? category : undefined),
  component: (uid) => components[uid],
};
const tools: Tools = {
  picture: (file, alt) => ({ picture: (file as { id: number }).id, alt }),
  file: (file) => ({ file: (file as { id: number }).id }),
  richText: (blocks) => ['clean', blocks],
};

describe('projection', () => {
  const fields = ['title', 'startsAt', 'body', 'cover', 'files', 'category.name', 'category.slug', 'tags.name'];
  const plan = planProjection(fields, news, schemas);

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
    ['a kind without a form', ['settings']],
    ['a component that says nothing of itself', ['open']],
    ['a part of a component', ['lead.place']],
    ['inherited from Object', ['constructor']],
  ])('refuses a field that is %s', (_, declared) => {
    expect(() => planProjection(declared, news, schemas)).toThrow(ProjectionError);
  });
});

describe('projection of blocks', () => {
  const plan = planProjection(['blocks', 'lead'], news, schemas);
  const text = { __component: 'block.text', id: 1, title: 'Giờ mở cửa', body: [1], note: 'mật' };
  const photo = { id: 3, picture: { id: 9 }, pictureAlt: 'Sân', place: 'mật' };
  const gallery = { __component: 'block.gallery', id: 2, pictures: [photo], about: { slug: 'tin', secret: 'mật' } };

  it('shows in their order the fields that each component declares', () => {
    expect(project({ blocks: [gallery, text], lead: photo }, plan, tools)).toEqual({
      blocks: [
        { block: 'block.gallery', pictures: [{ picture: { picture: 9, alt: 'Sân' } }], about: { slug: 'tin' } },
        { block: 'block.text', title: 'Giờ mở cửa', body: ['clean', [1]] },
      ],
      lead: { picture: { picture: 9, alt: 'Sân' } },
    });
    expect(project({}, plan, tools)).toEqual({ blocks: [], lead: null });
  });

  it('lets related documents be turned into others at any depth', () => {
    const turned = mapRelations({ blocks: [text, gallery, gallery], lead: photo }, plan, ({ slug }) =>
      slug === 'tin' ? { slug: 'moi' } : null,
    );
    const shown = project(turned, plan, tools).blocks as Record<string, unknown>[];
    expect(shown.map(({ about }) => about)).toEqual([undefined, { slug: 'moi' }, { slug: 'moi' }]);
    const gone = project(
      mapRelations({ blocks: [gallery] }, plan, () => null),
      plan,
      tools,
    );
    expect(gone).toMatchObject({ blocks: [{ about: null }], lead: null });
  });

  it('finds the texts and the types behind them', () => {
    expect(richTextsIn({ blocks: [gallery, text, { ...text, body: [2] }] }, plan)).toEqual([[1], [2]]);
    expect(typesBehind(plan)).toEqual(['api::category.category']);
  });

  it('never lets out a component, a field or a value that nobody declared', () => {
    const part = fc.oneof(
      fc.record({
        __component: fc.constantFrom('block.text', 'block.gallery', 'block.secret', ''),
        secret: fc.string(),
      }),
      fc.constantFrom(text, gallery, null, 7, 'x'),
      fc.object({ key: fc.constantFrom('__component', 'title', 'body', 'pictures', 'about', 'note', 'place') }),
    );
    fc.assert(
      fc.property(fc.anything(), fc.array(part), (lead, blocks) => {
        const shown = project({ blocks, lead: typeof lead === 'object' ? lead : null, note: 'mật' }, plan, tools);
        expect(Object.keys(shown)).toEqual(['blocks', 'lead']);
        for (const one of shown.blocks as Record<string, unknown>[]) {
          const names = one.block === 'block.text' ? ['block', 'title', 'body'] : ['block', 'pictures', 'about'];
          expect(['block.text', 'block.gallery']).toContain(one.block);
          expect(Object.keys(one)).toEqual(names);
        }
      }),
    );
  });
});
