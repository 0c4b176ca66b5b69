import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, type Shape } from './canonical.ts';

const key = { uid: 'api::lesson-plan.lesson-plan', documentId: 'abc', locale: null };
const shape: Shape = {
  title: { kind: 'value' },
  body: { kind: 'value' },
  subject: { kind: 'relation' },
  files: { kind: 'media' },
  steps: { kind: 'component', of: { text: { kind: 'value' } } },
  zone: { kind: 'zone', of: { 'a.b': { text: { kind: 'value' } } } },
};
const plan = {
  id: 1,
  documentId: 'abc',
  updatedAt: '2026-11-24',
  title: 'Hình vuông',
  body: [{ type: 'paragraph', children: [{ text: 'a', bold: true }] }],
  subject: { id: 3, documentId: 'toan' },
  files: [{ id: 9, hash: 'h1', ext: '.pdf', size: 12.5, name: 'a.pdf' }],
  steps: [
    { id: 1, text: 'một' },
    { id: 2, text: 'hai' },
  ],
  zone: [{ __component: 'a.b', id: 5, text: 'x' }],
  notes: 'not covered',
};
const form = (change: object = {}) => canonical(key, shape, { ...plan, ...change });

describe('the canonical form', () => {
  it.each([
    [
      'row ids and time stamps',
      {
        id: 2,
        updatedAt: '2027-01-01',
        steps: [
          { id: 8, text: 'một' },
          { id: 9, text: 'hai' },
        ],
      },
    ],
    ['fields that are not covered', { notes: 'other' }],
    ['the spelling of composed letters', { title: 'Hình vuông'.normalize('NFD') }],
    ['the order of keys', { body: [{ children: [{ bold: true, text: 'a' }], type: 'paragraph' }] }],
    ['empty fields', { other: null, title: 'Hình vuông' }],
    ['a file that is only renamed', { files: [{ id: 9, hash: 'h1', ext: '.pdf', size: 12.5, name: 'b.pdf' }] }],
  ])('does not depend on %s', (_, change) => {
    expect(form(change)).toBe(form());
  });

  it.each([
    ['text', { title: 'Hình tròn' }],
    ['a nested text', { body: [{ type: 'paragraph', children: [{ text: 'b', bold: true }] }] }],
    ['a relation', { subject: { documentId: 'van' } }],
    ['a file', { files: [{ hash: 'h2', ext: '.pdf', size: 12.5 }] }],
    ['the bytes behind a file', { files: [{ hash: 'h1', ext: '.pdf', size: 13 }] }],
    ['the order of components', { steps: [{ text: 'hai' }, { text: 'một' }] }],
    ['a component', { zone: [{ __component: 'a.b', text: 'y' }] }],
  ])('changes with %s', (_, change) => {
    expect(form(change)).not.toBe(form());
  });

  it('differs between documents and languages', () => {
    expect(canonical({ ...key, documentId: 'other' }, shape, plan)).not.toBe(form());
    expect(canonical({ ...key, locale: 'vi' }, shape, plan)).not.toBe(form());
  });

  it('treats what a relation points at as a set', () => {
    const ids = fc.array(fc.record({ documentId: fc.string(), id: fc.nat() }));
    fc.assert(
      fc.property(ids, (subject) => {
        expect(form({ subject: subject.toReversed() })).toBe(form({ subject }));
      }),
    );
  });

  it('gives the same text for the same JSON whatever the order of its keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (body) => {
        const reversed = Object.fromEntries(Object.entries(body).toReversed());
        expect(form({ body: reversed })).toBe(form({ body }));
      }),
    );
  });
});
