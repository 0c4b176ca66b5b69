import { describe, expect, it } from 'vitest';
import { contactKey, isSameContact, suspicionsOf } from './petitions.ts';

const calm = { trap: '', seconds: 60, content: 'Xin hỏi lịch đón trẻ buổi chiều.' };

describe('suspicions', () => {
  it('are none about a person who takes time', () => expect(suspicionsOf(calm)).toEqual([]));

  it.each([
    [{ trap: 'https://x.example' }, ['trap']],
    [{ seconds: null }, ['no-stamp']],
    [{ seconds: 3 }, ['quick']],
    [{ content: 'http://a http://b www.c' }, ['links']],
    [{ content: 'Xem http://a và http://b' }, []],
    [{ trap: 'a', seconds: 0 }, ['trap', 'quick']],
  ])('%o', (changes, expected) => expect(suspicionsOf({ ...calm, ...changes })).toEqual(expected));
});

describe('contacts', () => {
  it('are the same however they are written', () => {
    for (const text of ['0912 345 678', '0912.345.678', '+84 912 345 678']) expect(contactKey(text)).toBe('0912345678');
    expect(contactKey(' Huong@Khue.example ')).toBe('huong@khue.example');
  });

  it('never fit where nothing was left', () => {
    expect(isSameContact('', ['', null])).toBe(false);
    expect(isSameContact('---', [null, undefined, ''])).toBe(false);
    expect(isSameContact('0912345678', [null, '0912 345 678'])).toBe(true);
    expect(isSameContact('0912345679', ['0912345678', 'a@b.example'])).toBe(false);
  });
});
