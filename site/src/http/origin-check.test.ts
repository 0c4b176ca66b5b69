import { describe, expect, it } from 'vitest';
import { refusalOf } from './origin-check.ts';

const post = (origin: string | null, url = 'http://127.0.0.1:4321/dang-nhap') => ({
  method: 'POST',
  origin,
  url: new URL(url),
});

describe('the gate for forms', () => {
  it('lets everybody read', () => {
    expect(
      refusalOf({ method: 'GET', origin: 'https://evil.example', url: new URL('http://a/') }, 'http://a'),
    ).toBeNull();
  });
  it('takes forms sent from the public address, also behind a proxy with HTTPS', () => {
    expect(refusalOf(post('https://khue.example'), 'https://khue.example')).toBeNull();
  });
  it('takes forms at the address that was typed, while the school has no HTTPS', () => {
    expect(refusalOf(post('http://127.0.0.1:4321'), 'http://localhost:4321')).toBeNull();
  });
  it('refuses other origins and requests that name none', () => {
    expect(refusalOf(post('https://evil.example'), 'https://khue.example')).toBe(403);
    expect(refusalOf(post('http://127.0.0.1:4321'), 'https://khue.example')).toBe(403);
    expect(refusalOf(post(null), 'http://localhost:4321')).toBe(403);
    expect(refusalOf(post('null'), 'http://localhost:4321')).toBe(403);
  });
  it('lets programs of other libraries ask the catalogue by POST, from anywhere', () => {
    expect(refusalOf(post(null, 'http://a/oai'), 'https://khue.example')).toBeNull();
    expect(refusalOf({ ...post(null, 'http://a/oai'), method: 'PUT' }, 'http://a')).toBe(405);
  });
  it('knows no other way to write', () => {
    expect(refusalOf(post('http://a', 'http://a/tin-tuc'), 'http://a')).toBe(405);
    expect(refusalOf({ ...post('http://a', 'http://a/dang-nhap'), method: 'PUT' }, 'http://a')).toBe(405);
  });
});
