import type { APIRoute } from 'astro';
import { loadShared } from '../loaders/sharing.ts';

/** OAI-PMH 2.0: other libraries read the public catalogue. */
export const GET: APIRoute = ({ url, locals }) => loadShared('oai', url.searchParams, locals.caller);

/** The protocol knows both ways to ask. */
export const POST: APIRoute = async ({ request, locals }) =>
  loadShared('oai', new URLSearchParams(await request.text()), locals.caller);
