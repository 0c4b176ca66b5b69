import type { APIRoute } from 'astro';
import { NotFound } from '../../loaders/cms.ts';
import { loadShared } from '../../loaders/sharing.ts';

/** New items of the library for feed readers: `moi.rss` and `moi.atom`. */
export const GET: APIRoute = ({ params, locals }) => {
  if (params.format !== 'rss' && params.format !== 'atom') throw new NotFound('feed');
  return loadShared(`new.${params.format}`, new URLSearchParams(), locals.caller);
};
