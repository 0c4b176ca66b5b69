import { describe, expect, it } from 'vitest';
import { securityHeaders } from './security-headers.ts';

const policyOf = (book: boolean) =>
  securityHeaders({ https: true, dev: false, book })['Content-Security-Policy'] as string;

describe('the content policy', () => {
  it('allows no inline script and no inline style', () => {
    expect(policyOf(false).replace("img-src 'self' data:", '')).not.toMatch(/unsafe|blob|data:/);
  });

  it('lets a book bring its styles and nothing that runs or comes from elsewhere', () => {
    const book = policyOf(true);
    expect(book).toContain("style-src 'self' 'unsafe-inline' blob:");
    expect(book).toContain("script-src 'self';");
    expect(book).not.toMatch(/https?:|unsafe-eval|\*/);
  });
});
