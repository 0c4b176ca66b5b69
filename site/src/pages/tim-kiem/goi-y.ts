import type { APIRoute } from 'astro';
import { suggestions } from '../../view-models/site-search.ts';

/** What the search box suggests while somebody types; for this reader only, so nothing keeps it. */
export const GET: APIRoute = async (context) =>
  new Response(JSON.stringify(await suggestions(context.url, context.locals)), {
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'private, no-store' },
  });
