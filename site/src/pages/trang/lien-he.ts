import type { APIRoute } from 'astro';

/** The text of this page stands beside the form. */
export const GET: APIRoute = ({ redirect }) => redirect('/lien-he', 301);
