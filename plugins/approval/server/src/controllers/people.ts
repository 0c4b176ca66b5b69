import { colleaguesQuery, statisticsQuery, substitutionBody, substitutionParams } from '@khue/config/contracts';
import { requireStaff } from '../people/acting.ts';
import { colleagues } from '../people/names.ts';
import type { Strapi } from '../types.ts';
import { cycleTimes } from '../use-cases/statistics.ts';
import { addSubstitution, endSubstitution, listSubstitutions } from '../use-cases/substitutions.ts';
import { answer, parse } from './request.ts';

/** Substitution, colleagues to choose from, and how long approvals take. */
export const people = ({ strapi }: { strapi: Strapi }) => ({
  colleagues: answer(strapi, (context) => colleagues(strapi, parse(colleaguesQuery, context.query).q)),
  substitutions: answer(strapi, async () => listSubstitutions(strapi, await requireStaff(strapi))),
  substitute: answer(strapi, async (context) => {
    const me = await requireStaff(strapi);
    await addSubstitution(strapi, me, parse(substitutionBody, context.request.body));
    return listSubstitutions(strapi, me);
  }),
  endSubstitution: answer(strapi, async (context) => {
    const me = await requireStaff(strapi);
    await endSubstitution(strapi, me, parse(substitutionParams, { id: context.params.id }).id);
    return listSubstitutions(strapi, me);
  }),
  statistics: answer(strapi, (context) => {
    const { from, to } = parse(statisticsQuery, context.query);
    return cycleTimes(strapi, from, to);
  }),
});
