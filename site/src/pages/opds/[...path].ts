import type { APIRoute } from 'astro';
import { NotFound } from '../../loaders/cms.ts';
import { loadShared } from '../../loaders/sharing.ts';

/** Shelves, search and version 2 of the catalogue for reading programs. */
export const GET: APIRoute = async ({ params, url, locals }) => {
  const path = params.path ?? '';
  if (!/^[\w.-]{1,40}(\/[\w-]{1,40}){0,2}$/.test(path)) throw new NotFound('opds');
  return loadShared(`opds/${path}`, url.searchParams, locals.caller);
};
