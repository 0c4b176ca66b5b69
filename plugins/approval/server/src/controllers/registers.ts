import { registerRowParams, registerSetParams, registersQuery, submitSetBody } from '@khue/config/contracts';
import type { Context } from 'koa';
import { requireRegister } from '../content/governed.ts';
import { requireStaff } from '../people/acting.ts';
import type { Strapi } from '../types.ts';
import { confirmRow } from '../use-cases/confirm-row.ts';
import { registerOverview, registerSet } from '../use-cases/registers.ts';
import { submit } from '../use-cases/submit.ts';
import { answer, parse } from './request.ts';

/** The sets of registers: finding them, confirming their rows, handing them in. */
export const registers = ({ strapi }: { strapi: Strapi }) => {
  const setOf = ({ params }: Context) => {
    const named = parse(registerSetParams, { uid: params.uid, set: params.set });
    requireRegister(strapi, named.uid);
    return named;
  };

  return {
    overview: answer(strapi, async (context) =>
      registerOverview(strapi, await requireStaff(strapi), parse(registersQuery, context.query)),
    ),
    find: answer(strapi, async (context) => {
      const { uid, set } = setOf(context);
      return registerSet(strapi, uid, set, await requireStaff(strapi));
    }),
    submit: answer(strapi, async (context) => {
      const { uid, set } = setOf(context);
      const { comment } = parse(submitSetBody, context.request.body);
      const key = { uid, documentId: set, locale: null };
      return { runId: await submit(strapi, key, await requireStaff(strapi), comment) };
    }),
    confirm: answer(strapi, async (context) => {
      const { uid, documentId } = parse(registerRowParams, {
        uid: context.params.uid,
        documentId: context.params.documentId,
      });
      await confirmRow(strapi, uid, documentId, await requireStaff(strapi));
      return { documentId };
    }),
  };
};
