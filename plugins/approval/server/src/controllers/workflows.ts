import { assignBody, workflowBody } from '@khue/config/contracts';
import type { Strapi } from '../types.ts';
import { assign, checkWorkflow, listTypes, listWorkflows, publishWorkflow } from '../use-cases/workflows.ts';
import { answer, parse } from './request.ts';

/** The workflow designer. */
export const workflows = ({ strapi }: { strapi: Strapi }) => ({
  list: answer(strapi, () => listWorkflows(strapi)),
  types: answer(strapi, () => listTypes(strapi)),
  approvers: answer(strapi, async () => {
    const where = { code: { $startsWith: 'khue-' } };
    const query = strapi.db.query('admin::role');
    return query.findMany({ where, select: ['code', 'name'], orderBy: { name: 'asc' } });
  }),
  check: answer(strapi, async (context) => checkWorkflow(parse(workflowBody, context.request.body))),
  publish: answer(strapi, (context) => publishWorkflow(strapi, parse(workflowBody, context.request.body))),
  assign: answer(strapi, async (context) => {
    const { uid, workflow } = parse(assignBody, context.request.body);
    await assign(strapi, uid, workflow);
    return listTypes(strapi);
  }),
});
