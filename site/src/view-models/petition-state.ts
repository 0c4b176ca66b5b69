import { petitionQuestion } from '@khue/config/contracts';
import { field } from '../http/read-form.ts';
import { longDay, onSchoolClock } from '../i18n/dates.ts';
import { strings } from '../i18n/index.ts';
import { CmsUnavailable, Refused } from '../loaders/cms.ts';
import { askPetition } from '../loaders/petitions.ts';
import { type Frame, loadFrame, type PageContext } from './frame.ts';

export interface PetitionStateView {
  frame: Frame;
  code: string;
  contact: string;
  problem: string | null;
  found: {
    state: string;
    about: string;
    facts: { name: string; value: string }[];
    answer: string | null;
  } | null;
  status: number;
}

/** Without a form: an empty one, with the code of the address if there is one. */
export async function petitionStateView(context: PageContext, form: FormData | null): Promise<PetitionStateView> {
  const { caller, locale } = context.locals;
  const t = strings(locale);
  const frame = await loadFrame(context);
  const code = form ? field(form, 'ma').trim().slice(0, 40) : (context.url.searchParams.get('ma') ?? '').slice(0, 40);
  const contact = form ? field(form, 'lien-he').trim().slice(0, 120) : '';
  const view = { frame, code, contact, problem: null, found: null, status: 200 };
  if (!form) return view;
  const asked = petitionQuestion.safeParse({ code, contact });
  if (!asked.success) return { ...view, problem: t.petitionState.missing, status: 400 };
  try {
    const told = await askPetition(asked.data.code, asked.data.contact, caller);
    const day = (instant: string) => longDay(onSchoolClock(instant).day, locale);
    const facts = [
      { name: t.petitionState.code, value: told.code },
      { name: t.petitionState.topic, value: t.contact.topics[told.topic] },
      { name: t.petitionState.received, value: day(told.receivedAt) },
      ...(told.answeredAt ? [{ name: t.petitionState.answeredAt, value: day(told.answeredAt) }] : []),
      ...(told.dueOn && !told.answeredAt && told.state !== 'closed'
        ? [{ name: t.petitionState.due, value: longDay(told.dueOn, locale) }]
        : []),
    ];
    const found = {
      state: t.petitionState.states[told.state],
      about: t.petitionState.about[told.state],
      facts,
      answer: told.answer,
    };
    return { ...view, found };
  } catch (error) {
    if (error instanceof Refused) return { ...view, problem: error.message, status: error.status === 429 ? 429 : 400 };
    if (error instanceof CmsUnavailable) return { ...view, problem: t.logIn.unavailable, status: 503 };
    throw error;
  }
}
