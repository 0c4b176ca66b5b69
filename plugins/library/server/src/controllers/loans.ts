import { type DeskReader, deskReturnBody, lendBody } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { giveBack, lend, loansOf, overdueLoans, renew } from '../circulation/desk.ts';
import { findReader, ruleOf } from '../circulation/find.ts';
import { inEnglish, refusal } from '../errors.ts';

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

/** Answers `{ data }`, and a refusal in the language of whoever stands at the desk. */
const answer =
  (work: (context: Context) => Promise<unknown>) =>
  async (context: Context): Promise<void> => {
    try {
      context.body = { data: await work(context) };
    } catch (error) {
      throw context.state.user?.preferedLanguage === 'en' ? inEnglish(error) : error;
    }
  };

/** The lending desk of the printed books. */
export const createLoansController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /library/readers/:code` */
  reader: answer(async (context) => {
    const reader = await findReader(strapi, String(context.params.code).slice(0, 200));
    const [loans, rule] = await Promise.all([loansOf(strapi, reader), ruleOf(strapi, reader.kind)]);
    const { name, unit } = reader;
    return { name, unit, mostLoans: rule.mostLoans, loans } satisfies DeskReader;
  }),
  /** `POST /library/loans/lend` */
  lend: answer(async (context) => {
    const { copy, reader } = parse(lendBody, context.request.body);
    return lend(strapi, copy, reader);
  }),
  /** `POST /library/loans/return` */
  giveBack: answer(async (context) => giveBack(strapi, parse(deskReturnBody, context.request.body).copy)),
  /** `POST /library/loans/renew` */
  renew: answer(async (context) => renew(strapi, parse(deskReturnBody, context.request.body).copy)),
  /** `GET /library/loans/overdue` */
  overdue: answer(() => overdueLoans(strapi, mostOverdue)),
});
