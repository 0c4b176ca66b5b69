import type { APIRoute } from 'astro';

/** The start script waits for this; it says that the site answers, not that the CMS does. */
export const GET: APIRoute = () => Response.json({ status: 'ok' }, { headers: { 'Cache-Control': 'no-store' } });
