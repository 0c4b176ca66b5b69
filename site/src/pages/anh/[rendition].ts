import type { APIRoute } from 'astro';
import { NotFound } from '../../loaders/cms.ts';
import { streamFile } from '../../loaders/files.ts';

/** A rendition of a public picture; asked for without the session, so it can be cached for everybody. */
export const GET: APIRoute = async ({ params, request, locals }) => {
  if (!/^[\w.-]{1,160}$/.test(params.rendition ?? '')) throw new NotFound('picture');
  const nobody = { ...locals.caller, session: null };
  const response = await streamFile(`renditions/${params.rendition}`, request, nobody);
  if (response.status === 404) throw new NotFound('picture');
  return response;
};

export const HEAD = GET;
