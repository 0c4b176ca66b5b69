import type { APIRoute } from 'astro';
import { changeDisplay, displayCookie, formatDisplay } from '../http/display.ts';
import { readForm } from '../http/read-form.ts';
import { returnPath } from '../http/return-path.ts';

const year = 365 * 24 * 60 * 60;

/** Keeps one choice of the display form and goes back to the page it was made on. */
export const POST: APIRoute = async ({ request, cookies, locals, redirect }) => {
  const form = await readForm(request);
  const choice = changeDisplay(locals.display, Object.fromEntries(form));
  cookies.set(displayCookie, formatDisplay(choice), { path: '/', httpOnly: true, sameSite: 'lax', maxAge: year });
  return redirect(returnPath(String(form.get('den') ?? ''), locals.path('/')), 303);
};
