import type { APIRoute } from 'astro';
import { forgetSession } from '../../http/session-cookie.ts';
import { closeAllSessions } from '../../loaders/personal.ts';

/** Ends every session of the person, on every device. */
export const POST: APIRoute = async ({ cookies, locals, redirect }) => {
  await closeAllSessions(locals.caller);
  forgetSession(cookies);
  const answer = redirect(locals.path('/dang-nhap'), 303);
  // Books and marks that were kept on this device go with the session.
  answer.headers.set('Clear-Site-Data', '"storage"');
  return answer;
};
