import { subjectParams, subjectQuery, submitBody } from '@khue/config/contracts';
import type { Context } from 'koa';
import type { DocumentKey } from '../../../domain/canonical.ts';
import { ApprovalError } from '../../../domain/reasons.ts';
import { requireGoverned } from '../content/governed.ts';
import { oneLocale } from '../content/locales.ts';
import { currentActor, requireStaff } from '../people/acting.ts';
import { requireSight } from '../people/may-see.ts';
import { load } from '../store/load.ts';
import { latestRun } from '../store/runs.ts';
import type { Strapi } from '../types.ts';
import { describeSubject } from '../use-cases/describe.ts';
import { setOfRow } from '../use-cases/set-of-row.ts';
import { submit } from '../use-cases/submit.ts';
import { answer, parse } from './request.ts';

/** Where a document stands, and handing it in. */
export const documents = ({ strapi }: { strapi: Strapi }) => {
  const keyOf = async (context: Context, locale: string | undefined): Promise<DocumentKey> => {
    // Other routes' patterns leave entries of their own in the parameters.
    const given = { uid: context.params.uid, documentId: context.params.documentId };
    const { uid, documentId } = parse(subjectParams, given);
    requireGoverned(strapi, uid);
    return { uid, documentId, locale: await oneLocale(strapi, uid, locale) };
  };

  return {
    find: answer(strapi, async (context) => {
      const key = await keyOf(context, parse(subjectQuery, context.query).locale);
      if (requireGoverned(strapi, key.uid).register) return setOfRow(strapi, key, await currentActor(strapi));
      const loaded = await load(strapi, key, await latestRun(strapi, key), await currentActor(strapi));
      if (!loaded.draft) throw new ApprovalError('approval.not-found');
      await requireSight(strapi, loaded);
      return describeSubject(strapi, loaded);
    }),
    submit: answer(strapi, async (context) => {
      const { locale, comment } = parse(submitBody, context.request.body);
      return { runId: await submit(strapi, await keyOf(context, locale), await requireStaff(strapi), comment) };
    }),
  };
};
