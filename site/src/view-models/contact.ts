import { loadSettings } from '@khue/config';
import { type PetitionForm, petitionForm, type RichText } from '@khue/config/contracts';
import { formStamp, secondsSince, trapName } from '../http/form-stamp.ts';
import { field } from '../http/read-form.ts';
import { strings } from '../i18n/index.ts';
import { CmsUnavailable, Refused } from '../loaders/cms.ts';
import { sendPetition } from '../loaders/petitions.ts';
import { loadPage } from '../loaders/portal.ts';
import { type Frame, loadFrame, type PageContext, rememberedFrame } from './frame.ts';
import { menuLinks, pageHref } from './look.ts';

type Values = Record<keyof PetitionForm, string>;

export interface ContactView {
  frame: Frame;
  /** Text of the page `lien-he`, where the school wrote one. */
  body: RichText;
  values: Values;
  /** Proves when the form was opened. */
  stamp: string;
  /** The school's page about personal data, when its menu or footer has one. */
  privacyHref: string | null;
  problem: string | null;
  /** A sentence for each field that is not right. */
  problems: Partial<Values>;
}

export type ContactOutcome =
  | { done: true; code: string }
  | { done: false; status: number; problem: string; problems: Partial<Values>; values: Values; stamp: string };

type Failure = Extract<ContactOutcome, { done: false }>;

const privacySlugs = ['quyen-rieng-tu', 'privacy'];

function privacyHref({ menu, footer }: Frame): string | null {
  const links = [...menuLinks(menu), ...footer.columns.flatMap((column) => column.links)];
  return links.find(({ href }) => privacySlugs.some((slug) => href === pageHref(slug)))?.href ?? null;
}

const empty: Values = { senderName: '', phone: '', email: '', topic: 'other', content: '' };

export async function contactView(context: PageContext, failed?: Failure): Promise<ContactView> {
  const silent = failed?.status === 503;
  const [frame, body] = await Promise.all([
    silent ? rememberedFrame(context) : loadFrame(context),
    silent ? [] : bodyOf(context),
  ]);
  return {
    frame,
    privacyHref: privacyHref(frame),
    body,
    values: failed?.values ?? { ...empty, senderName: frame.person?.name ?? '' },
    stamp: failed?.stamp ?? formStamp(Date.now(), loadSettings().SITE_TOKEN),
    problem: failed?.problem ?? null,
    problems: failed?.problems ?? {},
  };
}

/** The form is there whether or not the school wrote a text beside it. */
const bodyOf = ({ locals }: PageContext): Promise<RichText> =>
  loadPage('lien-he', locals.caller)
    .then((page) => page.body ?? [])
    .catch(() => []);

/** Sends what was written; every way to fail keeps it and says where it is not right. */
export async function tryToSend(form: FormData, { locals }: PageContext): Promise<ContactOutcome> {
  const t = strings(locals.locale).contact;
  const names = Object.keys(empty) as (keyof Values)[];
  const values = Object.fromEntries(names.map((name) => [name, field(form, name).trim()])) as Values;
  const stamp = field(form, 'dau');
  const failure = (status: number, problem: string, problems: Partial<Values> = {}): ContactOutcome => {
    return { done: false, status, problem, problems, values, stamp };
  };
  const checked = petitionForm.safeParse(values);
  if (!checked.success) {
    const wrong = new Set(checked.error.issues.map(({ path }) => path[0] as keyof Values));
    return failure(400, t.check, Object.fromEntries([...wrong].map((name) => [name, t.problems[name]])));
  }
  const seconds = secondsSince(stamp, Date.now(), loadSettings().SITE_TOKEN);
  const trap = field(form, trapName).slice(0, 500);
  try {
    return { done: true, code: (await sendPetition({ ...checked.data, trap, seconds }, locals.caller)).code };
  } catch (error) {
    if (error instanceof Refused) return failure(error.status === 429 ? 429 : 400, error.message);
    if (error instanceof CmsUnavailable) return failure(503, t.unavailable);
    throw error;
  }
}
