/** The content policy of a page, with these directives in place of the usual ones. */
export const policyOf = (changes: Record<string, string> = {}) =>
  Object.entries({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    // Pictures carry a blurred one of themselves in the page.
    'img-src': "'self' data:",
    'font-src': "'self'",
    'media-src': "'self'",
    'connect-src': "'self'",
    'worker-src': "'self'",
    'manifest-src': "'self'",
    'form-action': "'self'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
    ...changes,
  })
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');

const policy = policyOf();

/**
 * The page that shows an EPUB: its parts are blobs in a frame, which inherits this policy, and publishers write styles
 * into their pages. Nothing comes from anywhere else, and nothing but the site's own files is a script.
 */
const bookPolicy = policyOf({
  'style-src': "'self' 'unsafe-inline' blob:",
  'img-src': "'self' blob: data:",
  'font-src': "'self' blob: data:",
  'media-src': "'self' blob:",
  'frame-src': 'blob:',
  'form-action': "'none'",
});

interface Asked {
  https: boolean;
  dev: boolean;
  /** The page shows an EPUB. */
  book?: boolean;
}

/** Headers of every answer that is rendered. The dev server injects scripts, so the policy is for builds only. */
export function securityHeaders({ https, dev, book = false }: Asked): Record<string, string> {
  return {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Frame-Options': 'DENY',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Origin-Agent-Cluster': '?1',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), browsing-topics=()',
    ...(dev ? {} : { 'Content-Security-Policy': book ? bookPolicy : policy }),
    ...(https ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
  };
}
