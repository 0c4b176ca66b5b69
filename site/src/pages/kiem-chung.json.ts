import type { APIRoute } from 'astro';
import { loadHeads } from '../loaders/audit.ts';
import { askedPage } from '../view-models/pager.ts';

/** What the page shows, for machines: whoever keeps a copy can later tell whether the past was rewritten. */
export const GET: APIRoute = async ({ url, locals }) =>
  Response.json(await loadHeads({ page: askedPage(url), pageSize: 100 }, locals.caller));
