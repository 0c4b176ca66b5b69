import { approvalListQuery, approveManyBody, decisionBody, runParams } from '@khue/config/contracts';
import type { Context } from 'koa';
import { ApprovalError } from '../../../domain/reasons.ts';
import type { Decision } from '../../../domain/rules.ts';
import { currentActor, languageOfRequest, requireStaff } from '../people/acting.ts';
import { requireSight } from '../people/may-see.ts';
import { load } from '../store/load.ts';
import { findRun, subjectOf } from '../store/runs.ts';
import type { Strapi } from '../types.ts';
import { approveMany } from '../use-cases/approve-many.ts';
import { decide } from '../use-cases/decide.ts';
import { describeRun } from '../use-cases/describe.ts';
import { inbox, sent } from '../use-cases/list-runs.ts';
import { recall } from '../use-cases/recall.ts';
import { answer, parse } from './request.ts';

/** Lists of runs, one run, and what can be done with it. */
export const runs = ({ strapi }: { strapi: Strapi }) => {
  const idOf = (context: Context) => parse(runParams, { runId: context.params.runId }).runId;
  const decision = (what: Decision) =>
    answer(strapi, async (context) => {
      const { comment } = parse(decisionBody, context.request.body);
      return { state: await decide(strapi, idOf(context), what, await requireStaff(strapi), comment) };
    });

  return {
    inbox: answer(strapi, async (context) =>
      inbox(strapi, await requireStaff(strapi), parse(approvalListQuery, context.query)),
    ),
    sent: answer(strapi, async (context) =>
      sent(strapi, await requireStaff(strapi), parse(approvalListQuery, context.query)),
    ),
    find: answer(strapi, async (context) => {
      const record = await findRun(strapi, idOf(context));
      if (!record) throw new ApprovalError('approval.not-found');
      const loaded = await load(strapi, subjectOf(record), record, await currentActor(strapi));
      await requireSight(strapi, loaded);
      return describeRun(strapi, loaded);
    }),
    approve: decision('approve'),
    requestChanges: decision('request-changes'),
    reject: decision('reject'),
    recall: answer(strapi, async (context) => ({
      state: await recall(strapi, idOf(context), await requireStaff(strapi)),
    })),
    approveMany: answer(strapi, async (context) => {
      const { runIds } = parse(approveManyBody, context.request.body);
      return approveMany(strapi, runIds, await requireStaff(strapi), languageOfRequest(strapi));
    }),
  };
};
