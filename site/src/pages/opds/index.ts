import type { APIRoute } from 'astro';
import { loadShared } from '../../loaders/sharing.ts';

/** The catalogue for reading programs (OPDS 1.2). */
export const GET: APIRoute = ({ locals }) => loadShared('opds', new URLSearchParams(), locals.caller);
