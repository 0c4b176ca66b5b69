import { loadSettings } from '@khue/config';

/** Address of the site as the world knows it, without a slash at its end. */
export const siteOrigin = (): string => loadSettings().SITE_URL;

/** An answer for programs; the middleware keeps it like a page, and gives it a mark of its content. */
export const machineAnswer = (body: string, type: string): Response =>
  new Response(body, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
