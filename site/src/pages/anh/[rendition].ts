import type { APIRoute } from 'astro';
import { signatureIn } from '../../http/signature-in.ts';
import { streamFile } from '../../loaders/files.ts';

const missing = () => new Response('404', { status: 404, headers: { 'Cache-Control': 'no-store' } });

/** A rendition of a picture; how long it may be kept, and by whom, the CMS says with each answer. */
export const GET: APIRoute = async ({ params, request, locals, url }) => {
  if (!/^[\w.-]{1,160}$/.test(params.rendition ?? '')) return missing();
  const response = await streamFile(`renditions/${params.rendition}${signatureIn(url)}`, request, locals.caller);
  return response.status === 404 ? missing() : response;
};

export const HEAD = GET;
