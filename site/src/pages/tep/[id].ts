import type { APIRoute } from 'astro';
import { guardFile } from '../../http/file-headers.ts';
import { signatureIn } from '../../http/signature-in.ts';
import { NotFound } from '../../loaders/cms.ts';
import { streamFile } from '../../loaders/files.ts';

/** A document, for those who may have it; everybody else learns that there is no such thing. */
export const GET: APIRoute = async ({ params, request, locals, url }) => {
  if (!/^[\w-]{1,128}$/.test(params.id ?? '')) throw new NotFound('file');
  const response = await streamFile(`${params.id}${signatureIn(url)}`, request, locals.caller);
  if (response.status === 404) throw new NotFound('file');
  return guardFile(response);
};

export const HEAD = GET;
