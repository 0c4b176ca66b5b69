import type { APIRoute } from 'astro';
import { forgetReading } from '../../loaders/reading.ts';

/** Forgets everything that the person read and marked; what a device kept of it goes as well. */
export const POST: APIRoute = async ({ locals, redirect }) => {
  await forgetReading(locals.caller);
  const answer = redirect(locals.path('/ca-nhan'), 303);
  answer.headers.set('Clear-Site-Data', '"storage"');
  return answer;
};
