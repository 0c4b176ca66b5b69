import type { Core } from '@strapi/strapi';
import { type Language, labels } from '../labels/index.ts';
import { actingPerson } from './acting-person.ts';
import { classAnnouncement, refuseForeignClasses } from './class-announcement.ts';
import { classLogEntry, completeLogEntry } from './class-log.ts';
import { explainRefusals } from './explain-refusals.ts';
import { fillIn } from './fill-in.ts';
import { givenNameOf } from './given-name.ts';
import { hasRules, issuesOf } from './issues.ts';
import { issueMessages } from './messages.ts';
import { normalise } from './normalise.ts';
import { completePetition, petition } from './petition.ts';
import { refusalOf } from './refuse.ts';
import { relationTarget } from './relation-target.ts';
import { lessonPlan, stampAuthor } from './stamp-author.ts';
import { stampLibrary } from './stamp-library.ts';
import { stampPicture } from './stamp-picture.ts';
import { takenBy } from './taken.ts';
import { today } from './today.ts';

type Data = Record<string, unknown>;
interface Write {
  uid: string;
  documentId?: string;
  locale?: string;
  data: Data;
}

/** Every write of a document of ours, from wherever it comes, passes here. */
export function guardWrites(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (!context.uid.startsWith('api::')) return next();
    const params = context.params as { documentId?: string; locale?: string; data?: Data };
    const actor = actingPerson(strapi);
    const language = actor?.language ?? 'vi';
    if (['create', 'update', 'clone'].includes(context.action) && params.data) {
      const data = normalise(params.data, context.contentType.attributes);
      params.data = data;
      if (typeof data.fullName === 'string') data.givenName = givenNameOf(data.fullName);
      else delete data.givenName;
      if (context.uid === lessonPlan) await stampAuthor(strapi, context.action, data, actor);
      await stampLibrary(strapi, context, data, actor);
      await stampPicture(strapi, context.uid, data, actor);
      const documentId = context.action === 'update' ? params.documentId : undefined;
      const write = { uid: context.uid, documentId, locale: params.locale, data };
      const current = documentId ? await currentValues(strapi, write) : {};
      if (context.uid === classLogEntry) await completeLogEntry(strapi, context.action, data, current, actor);
      if (context.uid === classAnnouncement) await refuseForeignClasses(strapi, data, actor);
      if (context.uid === petition) await completePetition(strapi, context.action, data, current);
      await fillIn(strapi, context.uid, data, current);
      await refuseContradictions(strapi, write, language);
    }
    return explainRefusals(strapi, context.uid, language, async () => next());
  });
}

async function refuseContradictions(strapi: Core.Strapi, write: Write, language: Language): Promise<void> {
  const { uid, documentId, data } = write;
  if (!hasRules(uid)) return;
  const values = documentId ? { ...(await currentValues(strapi, write)), ...changed(strapi, uid, data) } : data;
  const issues = [...issuesOf(uid, values, today()), ...(await takenBy(strapi, uid, values, documentId))];
  if (issues.length === 0) return;
  const label = (field = '') => labels[language][uid]?.fields[field]?.[0] ?? field;
  throw refusalOf(
    issues.map(({ field, other, inside = [], detail = '', code }) => ({
      path: [field, ...inside],
      message: issueMessages[language][code](label(field), label(other), inWords(detail, language)),
      code,
    })),
    language,
  );
}

/** What a rule names: the name of a component, a number with its decimal comma, or words as they are. */
const inWords = (detail: string, language: Language): string => {
  const component = labels[language][detail]?.name;
  if (component) return component;
  return language === 'vi' && /^\d+\.\d+$/.test(detail) ? detail.replace('.', ',') : detail;
};

/** A form sends every relation, also those that it leaves alone. */
const changed = (strapi: Core.Strapi, uid: string, data: Data): Data => {
  const { attributes } = strapi.contentType(uid as 'admin::user');
  const isLeftAlone = ([name, value]: [string, unknown]) =>
    attributes[name as 'roles']?.type === 'relation' && relationTarget(value) === undefined;
  return Object.fromEntries(Object.entries(data).filter((entry) => !isLeftAlone(entry)));
};

/** Relations that rules look at. */
const populated: Readonly<Record<string, string[]>> = {
  'api::school-class.school-class': ['schoolYear'],
  [classLogEntry]: ['schoolClass'],
};

/** A write may name some fields only; the rules see the document as it will be. */
async function currentValues(strapi: Core.Strapi, { uid, documentId, locale }: Write): Promise<Data> {
  const populate = populated[uid] ?? [];
  const params = { documentId: documentId as string, locale, populate, status: 'draft' as const };
  return (await strapi.documents(uid as never).findOne(params as never)) ?? {};
}
