import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyFromLabel } from './key-from-label.ts';

describe('keys from labels', () => {
  it('read like the label', () => {
    expect(keyFromLabel('Tổ trưởng chuyên môn duyệt', [])).toBe('to-truong-chuyen-mon-duyet');
    expect(keyFromLabel('Đối chiếu, lần 2', [])).toBe('doi-chieu-lan-2');
  });

  it('are unlike those in use', () => {
    expect(keyFromLabel('Duyệt', ['duyet'])).toBe('duyet-2');
    expect(keyFromLabel('Duyệt', ['duyet', 'duyet-2'])).toBe('duyet-3');
  });

  it('are valid whatever the label is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (label) => {
        expect(keyFromLabel(label, [])).toMatch(/^[a-z][a-z0-9-]{0,39}$/);
      }),
    );
  });
});
