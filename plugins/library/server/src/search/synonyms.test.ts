import { describe, expect, it } from 'vitest';
import { groupsOf } from './synonyms.ts';

describe('the synonyms of a school', () => {
  const first = (groups: readonly (readonly string[])[], word: string) => groups.filter(([one]) => one === word);

  it('are the built-in ones and its own', () => {
    const groups = groupsOf([{ words: ' tnst ; trải nghiệm sáng tạo;; ' }]);
    expect(groups[0]).toEqual(['tnst', 'trải nghiệm sáng tạo']);
    expect(first(groups, 'sgk')).toHaveLength(1);
  });

  it('take the place of a built-in group, or turn it off', () => {
    expect(first(groupsOf([{ words: 'tv; thư viện' }]), 'tv')).toEqual([['tv', 'thư viện']]);
    expect(first(groupsOf([{ words: 'tv' }]), 'tv')).toEqual([['tv']]);
  });
});
