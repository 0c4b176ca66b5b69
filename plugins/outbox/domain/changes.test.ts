import { describe, expect, it } from 'vitest';
import { changesOf, type Write } from './changes.ts';

const write = (part: Partial<Write>): Write => ({
  action: 'update',
  keepsDrafts: true,
  params: {},
  result: { documentId: 'a', locale: 'vi' },
  ...part,
});

describe('changes of a write', () => {
  it('says nothing of a saved draft', () => {
    expect(changesOf(write({ action: 'create' }))).toEqual([]);
    expect(changesOf(write({ action: 'update', params: { status: 'draft' } }))).toEqual([]);
    expect(changesOf(write({ action: 'discardDraft' }))).toEqual([]);
    expect(changesOf(write({ action: 'findMany' }))).toEqual([]);
  });

  it('treats create and update with status published as publishing', () => {
    for (const action of ['create', 'update'])
      expect(changesOf(write({ action, params: { status: 'published' } }))).toEqual([
        { documentId: 'a', locale: 'vi', state: 'in-force' },
      ]);
  });

  it('names every locale that was published', () => {
    const result = {
      documentId: 'a',
      entries: [
        { documentId: 'a', locale: 'vi' },
        { documentId: 'a', locale: 'en' },
      ],
    };
    expect(changesOf(write({ action: 'publish', result })).map((change) => change.locale)).toEqual(['vi', 'en']);
  });

  it('treats every save of a type without drafts as in force', () => {
    expect(changesOf(write({ keepsDrafts: false, result: { documentId: 'b' } }))).toEqual([
      { documentId: 'b', locale: null, state: 'in-force' },
    ]);
  });

  it('says gone after unpublish and delete, and nothing when there was nothing', () => {
    const result = { documentId: 'a', entries: [{ documentId: 'a' }] };
    for (const action of ['unpublish', 'delete'])
      expect(changesOf(write({ action, result }))).toEqual([{ documentId: 'a', locale: null, state: 'gone' }]);
    expect(changesOf(write({ action: 'delete', result: { documentId: 'a', entries: [] } }))).toEqual([]);
    expect(changesOf(write({ action: 'update', params: { status: 'published' }, result: null }))).toEqual([]);
  });

  it('never calls a clone published, for a clone is always a draft', () => {
    expect(changesOf(write({ action: 'clone', params: { status: 'published' } }))).toEqual([]);
  });
});
