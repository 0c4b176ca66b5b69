import type { APIRoute } from 'astro';
import { readThemeName } from '../../http/theme-address.ts';
import { themeCss } from '../../http/theme-css.ts';

/** `GET /giao-dien/<action>-<accent>.css`: follows from its address alone, so browsers keep it for good. */
export const GET: APIRoute = ({ params }) => {
  const theme = readThemeName(params.name ?? '');
  if (!theme) return new Response(null, { status: 404 });
  return new Response(themeCss(theme), {
    headers: { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'public, max-age=31536000, immutable' },
  });
};
