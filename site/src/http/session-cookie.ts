import { loadSettings } from '@khue/config';
import type { AstroCookies } from 'astro';
import { sessionCookie } from './session-name.ts';

export { sessionCookie };

/** A token as the CMS hands it out; anything else in the cookie is not passed on. */
export function readSession(cookies: AstroCookies): string | null {
  const value = cookies.get(sessionCookie)?.value ?? '';
  return /^[\w.~-]{16,2048}$/.test(value) ? value : null;
}

export function keepSession(cookies: AstroCookies, token: string, maxAge: number): void {
  const secure = loadSettings().SITE_URL.startsWith('https:');
  cookies.set(sessionCookie, token, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge });
}

export function forgetSession(cookies: AstroCookies): void {
  cookies.delete(sessionCookie, { path: '/' });
}
