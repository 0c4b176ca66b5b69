import { type Locale, school } from '@khue/config';
import { field } from '../http/read-form.ts';
import { strings } from '../i18n/index.ts';
import { CmsUnavailable, Refused } from '../loaders/cms.ts';
import { openSession } from '../loaders/session.ts';
import { type Frame, loadFrame, type PageContext, rememberedFrame } from './frame.ts';

export interface LogInView {
  frame: Frame;
  identifier: string;
  problem: string | null;
}

export type LogInOutcome =
  | { done: true; token: string; maxAge: number }
  | { done: false; status: number; problem: string; identifier: string };

type Failure = Extract<LogInOutcome, { done: false }>;

export async function logInView(context: PageContext, failed?: Failure): Promise<LogInView> {
  // When the CMS is down nobody waits for it a second time.
  const frame = failed?.status === 503 ? rememberedFrame(context) : await loadFrame(context);
  return { frame, identifier: failed?.identifier ?? '', problem: failed?.problem ?? null };
}

/** Tries the form; every way to fail comes back as a sentence and a status. */
export async function tryToLogIn(form: FormData, { locals }: PageContext): Promise<LogInOutcome> {
  const t = strings(locals.locale).logIn;
  const identifier = field(form, 'identifier').trim();
  // As it was typed: composing its letters would change it.
  const password = form.get('password');
  const failure = (status: number, problem: string): LogInOutcome => ({ done: false, status, problem, identifier });
  if (!identifier || typeof password !== 'string' || !password || identifier.length > 120 || password.length > 200)
    return failure(400, t.missing);
  try {
    const { token, maxAge } = await openSession(identifier, password, { ...locals.caller, session: null });
    return { done: true, token, maxAge };
  } catch (error) {
    if (error instanceof Refused) return failure(error.status === 429 ? 429 : 401, wordsOf(error, locals.locale));
    if (error instanceof CmsUnavailable) return failure(503, t.unavailable);
    throw error;
  }
}

function wordsOf({ code, waitSeconds, message }: Refused, locale: Locale): string {
  const t = strings(locale).refusals;
  if (code === 'portal.session.wrong') return t.wrong;
  if (code === 'portal.session.no-person') return t.noPerson;
  if (code === 'portal.session.too-many' && waitSeconds) return t.tooMany(Math.ceil(waitSeconds / 60));
  // The sentence of the CMS is meant for the person, if they read Vietnamese.
  return locale === school.defaultLocale ? message : t.other;
}
