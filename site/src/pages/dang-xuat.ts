import type { APIRoute } from 'astro';
import { forgetSession } from '../http/session-cookie.ts';
import { closeSession } from '../loaders/session.ts';

/** Ends the session. */
export const POST: APIRoute = async ({ cookies, locals, redirect }) => {
  await closeSession(locals.caller);
  forgetSession(cookies);
  return redirect('/', 303);
};
