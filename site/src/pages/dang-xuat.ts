import type { APIRoute } from 'astro';
import { forgetSession } from '../http/session-cookie.ts';
import { closeSession } from '../loaders/session.ts';

/** Ends the session. */
export const POST: APIRoute = async ({ cookies, locals, redirect }) => {
  await closeSession(locals.caller);
  forgetSession(cookies);
  const answer = redirect(locals.path('/'), 303);
  // Books and marks that were kept on the device go with the session.
  answer.headers.set('Clear-Site-Data', '"storage"');
  return answer;
};
