import { expect, it } from 'vitest';
import { guardFile } from './file-headers.ts';

const file = (headers: Record<string, string>) => guardFile(new Response('', { headers })).headers;

it('shows what a browser reads safely', () => {
  expect(file({ 'content-type': 'application/pdf' }).get('content-disposition')).toBeNull();
  expect(file({ 'content-type': 'audio/mpeg' }).get('content-disposition')).toBeNull();
});
it('only saves everything else, drawings with scripts among it', () => {
  expect(file({ 'content-type': 'text/html' }).get('content-disposition')).toBe('attachment');
  expect(
    file({ 'content-type': 'image/svg+xml', 'content-disposition': 'inline; filename="a.svg"' }).get(
      'content-disposition',
    ),
  ).toBe('attachment; filename="a.svg"');
});
it('keeps private what nobody called public', () => {
  expect(file({ 'content-type': 'application/pdf' }).get('cache-control')).toBe('private, no-store');
  expect(file({ 'cache-control': 'private, no-cache' }).get('cache-control')).toBe('private, no-store');
  expect(file({ 'cache-control': 'public, max-age=60' }).get('cache-control')).toBe('public, max-age=60');
});
