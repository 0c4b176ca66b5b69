import type { APIRoute } from 'astro';
import { NotFound } from '../loaders/cms.ts';

/** Whatever has no page. Without this one Astro would answer without telling the middleware in which language. */
export const GET: APIRoute = ({ url }) => {
  throw new NotFound(url.pathname);
};
