import type { DeskLoan } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { lend as judgeLending, renew as judgeRenewal, type OpenLoan } from '../../../domain/circulation/lending.ts';
import type { ReaderKind } from '../../../domain/circulation/rules.ts';
import { refusal } from '../errors.ts';
import { today } from '../today.ts';
import { type Copy, findCopy, findReader, type LibraryReader, ruleOf } from './find.ts';

const table = 'library_loans';

/** Lends a copy. Of two desks that want the last copy, or the reader's last loan, one wins. */
export async function lend(
  strapi: Core.Strapi,
  copyCode: string,
  readerCode: string,
  day = today(),
): Promise<DeskLoan> {
  const reader = await findReader(strapi, readerCode);
  const rule = await ruleOf(strapi, reader.kind);
  return strapi.db.transaction(async ({ trx }) => {
    // Always in this order: whoever counts the reader's loans, or looks at the copy, sees what the other desk did.
    await lock(trx, `reader:${reader.id}`);
    const copy = await lockCopy(strapi, trx, copyCode);
    const held = await countOpen(trx, reader.id);
    const verdict = judgeLending({ state: copy.copyState, loan: await openLoan(trx, copy) }, held, rule, day);
    if ('issue' in verdict) throw refusal(`library.${verdict.issue}`);
    const { dueOn } = verdict;
    await trx(table).insert({
      copy_id: copy.documentId,
      reader_kind: reader.kind,
      reader_id: reader.id,
      lent_on: day,
      due_on: dueOn,
      renewals: 0,
    });
    return toLoan(copy, reader.name, reader.unit, { dueOn, renewals: 0 });
  });
}

/** Takes a copy back. */
export async function giveBack(strapi: Core.Strapi, copyCode: string, day = today()): Promise<DeskLoan> {
  return strapi.db.transaction(async ({ trx }) => {
    const copy = await lockCopy(strapi, trx, copyCode);
    const loan = await openLoan(trx, copy);
    if (!loan) throw refusal('library.not-lent');
    await trx(table).where({ copy_id: copy.documentId, returned_on: null }).update({ returned_on: day });
    const { name, unit } = await namesOf(strapi, [loan]).then((names) => names(loan));
    return toLoan(copy, name, unit, loan);
  });
}

/** Lets a reader keep a copy longer. */
export async function renew(strapi: Core.Strapi, copyCode: string, day = today()): Promise<DeskLoan> {
  return strapi.db.transaction(async ({ trx }) => {
    const copy = await lockCopy(strapi, trx, copyCode);
    const loan = await openLoan(trx, copy);
    const verdict = judgeRenewal(loan, await ruleOf(strapi, loan?.readerKind ?? 'pupil'), day);
    if ('issue' in verdict) throw refusal(`library.${verdict.issue}`);
    const { dueOn, renewals } = verdict;
    await trx(table).where({ copy_id: copy.documentId, returned_on: null }).update({ due_on: dueOn, renewals });
    const { name, unit } = (await namesOf(strapi, [loan as Loan]))(loan as Loan);
    return toLoan(copy, name, unit, { dueOn, renewals });
  });
}

/** What a reader holds, what is due first above. */
export async function loansOf(strapi: Core.Strapi, reader: Pick<LibraryReader, 'id'>): Promise<DeskLoan[]> {
  return describe(strapi, await listOpen(strapi, (open) => open.where({ reader_id: reader.id })));
}

/** Everything that should be back, longest overdue first. */
export async function overdueLoans(strapi: Core.Strapi, limit: number): Promise<DeskLoan[]> {
  return describe(strapi, await listOpen(strapi, (open) => open.where('due_on', '<', today()).limit(limit)));
}

interface Loan extends OpenLoan {
  copyId: string;
  readerKind: ReaderKind;
}

const lock = (trx: Knex.Transaction, key: string) =>
  trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', [`${table}:${key}`]);

async function lockCopy(strapi: Core.Strapi, trx: Knex.Transaction, code: string): Promise<Copy> {
  const copy = await findCopy(strapi, code);
  await lock(trx, `copy:${copy.documentId}`);
  return findCopy(strapi, copy.registrationNumber);
}

const columns = [
  'copy_id',
  'reader_kind',
  'reader_id',
  // As text: a day has no zone, a Date of the driver has one.
  "to_char(due_on, 'YYYY-MM-DD') AS due",
  'renewals',
] as const;
interface Row {
  copy_id: string;
  reader_kind: ReaderKind;
  reader_id: string;
  due: string;
  renewals: number;
}
const toOpen = ({ copy_id, reader_kind, reader_id, due, renewals }: Row): Loan => ({
  copyId: copy_id,
  readerKind: reader_kind,
  readerId: reader_id,
  dueOn: due,
  renewals,
});

async function openLoan(trx: Knex.Transaction, { documentId }: Copy): Promise<Loan | null> {
  const row = (await trx(table)
    .where({ copy_id: documentId, returned_on: null })
    .first(trx.raw(columns.join(', ')))) as Row | undefined;
  return row ? toOpen(row) : null;
}

async function countOpen(trx: Knex.Transaction, readerId: string): Promise<number> {
  const [row] = await trx(table).where({ reader_id: readerId, returned_on: null }).count('* as held');
  return Number(row?.held ?? 0);
}

async function listOpen(strapi: Core.Strapi, narrow: (open: Knex.QueryBuilder) => Knex.QueryBuilder): Promise<Loan[]> {
  const { connection } = strapi.db;
  const open = connection(table)
    .where({ returned_on: null })
    .orderBy('due_on')
    .select(connection.raw(columns.join(', ')));
  return ((await narrow(open)) as Row[]).map(toOpen);
}

/** Names of the readers behind loans, in one question for each kind. */
export async function namesOf(strapi: Core.Strapi, loans: readonly Pick<Loan, 'readerKind' | 'readerId'>[]) {
  const load = async (kind: ReaderKind, uid: string, unit: 'schoolClass' | 'department') => {
    const ids = loans.filter(({ readerKind }) => readerKind === kind).map(({ readerId }) => readerId);
    if (ids.length === 0) return [];
    const people = (await strapi.documents(uid as never).findMany({
      filters: { documentId: { $in: ids } },
      populate: [unit],
      limit: ids.length,
    } as never)) as unknown as (Record<typeof unit, { name: string } | null> & {
      documentId: string;
      fullName: string;
    })[];
    return people.map((one) => [one.documentId, { name: one.fullName, unit: one[unit]?.name ?? null }] as const);
  };
  const known = new Map([
    ...(await load('pupil', 'api::pupil.pupil', 'schoolClass')),
    ...(await load('staff', 'api::staff-member.staff-member', 'department')),
  ]);
  return ({ readerId }: Pick<Loan, 'readerId'>) => known.get(readerId) ?? { name: '', unit: null };
}

async function describe(strapi: Core.Strapi, loans: readonly Loan[]): Promise<DeskLoan[]> {
  if (loans.length === 0) return [];
  const names = await namesOf(strapi, loans);
  const copies = (await strapi.documents('api::library-copy.library-copy' as never).findMany({
    filters: { documentId: { $in: loans.map(({ copyId }) => copyId) } },
    populate: ['item'],
    limit: loans.length,
  } as never)) as unknown as (Copy & { item: { title: string } | null })[];
  const byId = new Map(copies.map((copy) => [copy.documentId, copy]));
  return loans.flatMap((loan) => {
    const copy = byId.get(loan.copyId);
    const { name, unit } = names(loan);
    return copy ? [toLoan({ ...copy, title: copy.item?.title ?? null }, name, unit, loan)] : [];
  });
}

const toLoan = (
  { registrationNumber, title }: Copy,
  reader: string,
  unit: string | null,
  { dueOn, renewals }: { dueOn: string; renewals: number },
): DeskLoan => ({ copy: registrationNumber, title, reader, unit, dueOn, renewals, overdue: dueOn < today() });
