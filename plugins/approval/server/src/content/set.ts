import type { ApprovalOptions } from '@khue/config/contracts';
import { canonicalSet, type DocumentKey, type SetRow, type Shape } from '../../../domain/canonical.ts';
import type { Definition } from '../../../domain/definition.ts';
import { type Period, parseSetId, periodOf, type SetName, weekNumber } from '../../../domain/register.ts';
import { schoolCalendar } from '../people/calendar.ts';
import type { Row, Strapi } from '../types.ts';
import { only, sha256 } from './digests.ts';
import type { Draft } from './draft-shape.ts';
import { type Register, requireRegister } from './governed.ts';
import { nameField } from './schema.ts';
import { populateOf, shapeOf } from './shape.ts';

/** What a set of a register is about, such as a class, with the person who keeps it. */
export interface SetOwner {
  documentId: string;
  name: string;
  keeper: { documentId: string; fullName: string } | null;
}

/** A set as its name says it: what it is about, and when. */
export interface NamedSet {
  name: SetName;
  period: Period;
  owner: SetOwner;
}

/** Null when the name is none, or what it is about does not exist. */
export async function namedSet(strapi: Strapi, uid: string, id: string): Promise<NamedSet | null> {
  const { register } = requireRegister(strapi, uid);
  const name = parseSetId(register.period.every, id);
  const [owner] = name ? await setOwners(strapi, uid, { documentId: name.of }) : [];
  return name && owner ? { name, period: periodOf(register.period.every, name.from), owner } : null;
}

/** What sets of a register may be about. */
export async function setOwners(strapi: Strapi, uid: string, where: object): Promise<SetOwner[]> {
  const { register } = requireRegister(strapi, uid);
  const target = ownerType(strapi, uid, register.of);
  const nameOf = nameField(strapi, target) ?? 'documentId';
  const found = (await strapi.db.query(target as never).findMany({
    where,
    select: ['id', 'documentId', nameOf],
    populate: { [register.keeper]: { select: ['id', 'documentId', 'fullName'] } },
    orderBy: { [nameOf]: 'asc' },
  } as never)) as Row[];
  return found.map((row) => ({
    documentId: String(row.documentId),
    name: String(row[nameOf]),
    keeper: (row[register.keeper] as SetOwner['keeper']) ?? null,
  }));
}

const ownerType = (strapi: Strapi, uid: string, field: string): string => {
  const { attributes } = strapi.getModel(uid as never) as unknown as { attributes: Record<string, { target: string }> };
  return attributes[field]?.target ?? '';
};

/** The rows of a set in the order in which they are read. */
export async function rowsOfSet(strapi: Strapi, uid: string, { name, period }: NamedSet): Promise<SetRow[]> {
  const { register } = requireRegister(strapi, uid);
  const rows = (await strapi.db.query(uid as never).findMany({
    where: { [register.of]: { documentId: name.of }, [register.period.field]: { $gte: period.from, $lte: period.to } },
    populate: populateOf(strapi, uid),
    orderBy: { id: 'asc' },
  } as never)) as SetRow[];
  return rows.sort(readingOrder(strapi, uid, register.order));
}

/** By the fields one after the other; a choice by its place in the schema, so that mornings come first. */
function readingOrder(strapi: Strapi, uid: string, fields: readonly string[]) {
  const { attributes } = strapi.getModel(uid as never) as unknown as {
    attributes: Record<string, { enum?: string[] }>;
  };
  const place = (row: SetRow, field: string) =>
    attributes[field]?.enum?.indexOf(String(row[field])) ?? (row[field] as string | number);
  return (one: SetRow, other: SetRow): number => {
    const field = fields.find((name) => place(one, name) !== place(other, name));
    return field === undefined ? 0 : place(one, field) < place(other, field) ? -1 : 1;
  };
}

/** A set as what is submitted and approved; null when it has no rows. */
export async function loadSet(
  strapi: Strapi,
  key: DocumentKey,
  options: ApprovalOptions,
  definition: Definition,
): Promise<Draft | null> {
  const set = await namedSet(strapi, key.uid, key.documentId);
  const rows = set ? await rowsOfSet(strapi, key.uid, set) : [];
  if (!set || rows.length === 0) return null;
  const shape = shapeOf(strapi, key.uid, options.uncovered);
  const content = canonicalSet(key, shape, rows);
  const digestOf = (part: Shape) => sha256(canonicalSet(key, part, rows));
  const digest = sha256(content);
  const keeper = set.owner.keeper;
  return {
    documents: rows,
    content,
    digest,
    digests: Object.fromEntries(
      definition.steps.map(({ key: step, covers }) => [
        step,
        covers.length === 0 ? digest : digestOf(only(shape, covers)),
      ]),
    ),
    // Whoever keeps the register hands its sets in; the rows themselves are confirmed by those who taught.
    scope: {
      authors: keeper ? [keeper.documentId] : [],
      department: null,
      schoolClass: options.schoolClass === options.register?.of ? set.name.of : null,
    },
    facts: { [options.register?.of ?? '']: set.name.of },
    title: await titleOfSet(strapi, requireRegister(strapi, key.uid), set),
    author: keeper?.fullName ?? '',
  };
}

/** “Sổ ghi đầu bài 7A – tuần 5 (05/10–11/10/2026)” */
export async function titleOfSet(strapi: Strapi, { register }: Register, { owner, period }: NamedSet): Promise<string> {
  return `${register.title.vi} ${owner.name} – ${await periodLabel(strapi, register.period.every, period)}`;
}

async function periodLabel(strapi: Strapi, every: 'week' | 'month', { from, to }: Period): Promise<string> {
  const [year, month] = from.split('-');
  if (every === 'month') return `tháng ${month}/${year}`;
  const number = await schoolWeek(strapi, from);
  const days = `${dayAndMonth(from)}–${dayAndMonth(to)}/${to.slice(0, 4)}`;
  return number ? `tuần ${number} (${days})` : `tuần ${days}`;
}

/** The number of a week in the school year in which it ends; null outside of school years. */
export async function schoolWeek(strapi: Strapi, monday: string): Promise<number | null> {
  const sunday = periodOf('week', monday).to;
  const year = (await strapi.db.query('api::school-year.school-year' as never).findOne({
    where: { startsOn: { $lte: sunday }, endsOn: { $gte: monday } },
    select: ['id', 'startsOn'],
    orderBy: { startsOn: 'desc' },
  } as never)) as { startsOn: string } | null;
  return year ? weekNumber(await schoolCalendar(strapi), year.startsOn, monday) : null;
}

const dayAndMonth = (day: string) => day.slice(5).split('-').reverse().join('/');
