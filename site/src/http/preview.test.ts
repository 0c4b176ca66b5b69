import { describe, expect, it } from 'vitest';
import { pageKey } from '../cache/page-key.ts';
import { dressPreview, isPreview, pageOf, placeOf } from './preview.ts';
import { securityHeaders } from './security-headers.ts';

const url = (path: string) => new URL(path, 'https://truong.example');
const preview = {
  ...{ path: 'news', key: 'khai-giang', locale: 'vi', status: 'draft' as const, content: {}, form: '/x' },
  ...{ edited: { by: null, at: '2026-11-28T09:00:00Z' }, until: '2026-11-28T09:10:00Z' },
};

describe('previews', () => {
  it('may be framed by the panel alone, and are neither kept, indexed nor told to other sites', () => {
    const headers = new Headers(securityHeaders({ https: true, dev: false }));
    dressPreview(headers, 'https://quantri.example', false);
    expect(headers.get('x-frame-options')).toBeNull();
    expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'self' https:\/\/quantri\.example$/);
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-robots-tag')).toContain('noindex');
    expect(headers.get('referrer-policy')).toBe('same-origin');
  });

  it('stand on the page of their kind, if there is one', () => {
    expect(pageOf(preview)).toBe('/tin-tuc/khai-giang');
    expect(pageOf({ ...preview, path: 'constructor' })).toBeNull();
  });

  it('have addresses that no cache and no log takes', () => {
    expect(isPreview(url('/xem-truoc/abc'))).toBe(true);
    expect(isPreview(url('/xem-truoc-khac'))).toBe(false);
    expect(placeOf(url('/xem-truoc/abc'))).toBe('/xem-truoc');
    expect(placeOf(url('/tin-tuc'))).toBe('/tin-tuc');
    expect(pageKey({ method: 'GET', address: '/xem-truoc/abc', cookies: undefined })).toBeNull();
  });
});
