import { describe, expect, it } from 'vitest';
import { pageKey } from './page-key.ts';

const key = (address: string, cookies?: string, method = 'GET') => pageKey({ method, address, cookies });

describe('the name of a kept page', () => {
  it('is its address and its looks', () => {
    expect(key('/tin-tuc')).toBe(key('/tin-tuc', 'other=1'));
    expect(key('/tin-tuc', 'khue_display=dark.normal.large')).not.toBe(key('/tin-tuc'));
    expect(key('/tin-tuc', 'khue_display=nonsense')).toBe(key('/tin-tuc'));
    expect(key('/tin-tuc', undefined, 'HEAD')).toBe(key('/tin-tuc'));
    expect(key('/tin-tuc?trang=2')).not.toBe(key('/tin-tuc'));
    expect(key('/en/tin-tuc')).not.toBe(key('/tin-tuc'));
    expect(key('/en')).not.toBeNull();
  });

  it.each([
    ['somebody is logged in', key('/tin-tuc', 'a=b; khue_session=abcdefghijklmnop')],
    ['a form is sent', key('/tin-tuc', undefined, 'POST')],
    ['the query is made up', key('/tin-tuc?x=1')],
    ['the page number has company', key('/tin-tuc?trang=1&x=1')],
    ['the page number is none', key('/tin-tuc?trang=-1')],
    ['something is searched', key('/thu-vien?q=toan')],
    ['it is a person’s own', key('/ca-nhan')],
    ['it is a person’s own in English', key('/en/ca-nhan')],
    ['it is a log-in in English', key('/en/dang-nhap?den=%2F')],
    ['it is a file', key('/tep/123')],
    ['it is endless', key(`/${'a'.repeat(400)}`)],
    ['the cookie is broken and still a session', key('/', 'khue_session=%E0%A4%A')],
  ])('does not exist when %s', (_, found) => {
    expect(found).toBeNull();
  });
});
