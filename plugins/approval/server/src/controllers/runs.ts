import {
  approveManyBody,
  commentBody,
  decisionBody,
  delegateBody,
  inboxQuery,
  proofQuery,
  reassignBody,
  runParams,
  sentQuery,
  statesBody,
  withdrawBody,
} from '@khue/config/contracts';
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
import { comment, delegate, reassign } from '../use-cases/hand-on.ts';
import { inbox } from '../use-cases/inbox.ts';
import { progress } from '../use-cases/progress.ts';
import { proofOf } from '../use-cases/proof.ts';
import { recall } from '../use-cases/recall.ts';
import { sent } from '../use-cases/sent.ts';
import { withdraw } from '../use-cases/withdraw.ts';
import { answer, parse } from './request.ts';

/** Lists of runs, one run, and what can be done with it. */
export const runs = ({ strapi }: { strapi: Strapi }) => {
  const idOf = (context: Context) => parse(runParams, { runId: context.params.runId }).runId;
  const me = () => requireStaff(strapi);
  const decision = (what: Decision) =>
    answer(strapi, async (context) => {
      const opinion = parse(decisionBody, context.request.body);
      return { state: (await decide(strapi, idOf(context), what, await me(), opinion)).state };
    });

  return {
    inbox: answer(strapi, async (context) => inbox(strapi, await me(), parse(inboxQuery, context.query))),
    sent: answer(strapi, async (context) => sent(strapi, await me(), parse(sentQuery, context.query))),
    find: answer(strapi, async (context) => {
      const record = await findRun(strapi, idOf(context));
      if (!record) throw new ApprovalError('approval.not-found');
      const loaded = await load(strapi, subjectOf(record), record, await currentActor(strapi));
      await requireSight(strapi, loaded);
      return describeRun(strapi, loaded);
    }),
    proof: answer(strapi, async (context) => {
      const record = await findRun(strapi, idOf(context));
      if (!record) throw new ApprovalError('approval.not-found');
      await requireSight(strapi, await load(strapi, subjectOf(record), record, await currentActor(strapi)));
      return proofOf(strapi, record.id, parse(proofQuery, context.query).seq);
    }),
    approve: decision('approve'),
    requestChanges: decision('request-changes'),
    reject: decision('reject'),
    recall: answer(strapi, async (context) => ({ state: await recall(strapi, idOf(context), await me()) })),
    comment: answer(strapi, async (context) => {
      const { comment: said, remarks } = parse(commentBody, context.request.body);
      return { state: await comment(strapi, idOf(context), await me(), said, remarks) };
    }),
    delegate: answer(strapi, async (context) => {
      const { to, step } = parse(delegateBody, context.request.body);
      return { state: await delegate(strapi, idOf(context), await me(), to, step) };
    }),
    reassign: answer(strapi, async (context) => ({
      state: await reassign(strapi, idOf(context), await me(), parse(reassignBody, context.request.body)),
    })),
    withdraw: answer(strapi, async (context) => ({
      state: await withdraw(strapi, idOf(context), await me(), parse(withdrawBody, context.request.body)),
    })),
    approveMany: answer(strapi, async (context) => {
      const { runIds } = parse(approveManyBody, context.request.body);
      return approveMany(strapi, runIds, await me(), languageOfRequest(strapi));
    }),
    states: answer(strapi, async (context) =>
      progress(strapi, parse(statesBody, context.request.body).runIds, await me()),
    ),
  };
};
