import { type DeskReader, deskReturnBody, lendBody } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { giveBack, lend, loansOf, overdueLoans, renew } from '../circulation/desk.ts';
import { findReader, ruleOf } from '../circulation/find.ts';
import { refusal } from '../errors.ts';

/** A list longer than this is worked off before anybody reads its end. */
const mostOverdue = 500;

interface Schema<Output> {
  safeParse(input: unknown): { success: true; data: Output } | { success: false };
}

function parse<Output>(schema: Schema<Output>, input: unknown): Output {
  const parsed = schema.safeParse(input);
  if (!parsed.success) throw refusal('library.desk-input');
  return parsed.data;
}

/** The lending desk of the printed books. */
export const createLoansController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /library/readers/:code` */
  async reader(context: Context): Promise<void> {
    const reader = await findReader(strapi, String(context.params.code).slice(0, 200));
    const [loans, rule] = await Promise.all([loansOf(strapi, reader), ruleOf(strapi, reader.kind)]);
    const { name, unit } = reader;
    context.body = { data: { name, unit, mostLoans: rule.mostLoans, loans } satisfies DeskReader };
  },
  /** `POST /library/loans/lend` */
  async lend(context: Context): Promise<void> {
    const { copy, reader } = parse(lendBody, context.request.body);
    context.body = { data: await lend(strapi, copy, reader) };
  },
  /** `POST /library/loans/return` */
  async giveBack(context: Context): Promise<void> {
    context.body = { data: await giveBack(strapi, parse(deskReturnBody, context.request.body).copy) };
  },
  /** `POST /library/loans/renew` */
  async renew(context: Context): Promise<void> {
    context.body = { data: await renew(strapi, parse(deskReturnBody, context.request.body).copy) };
  },
  /** `GET /library/loans/overdue` */
  async overdue(context: Context): Promise<void> {
    context.body = { data: await overdueLoans(strapi, mostOverdue) };
  },
});
