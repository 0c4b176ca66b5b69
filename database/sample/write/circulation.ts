import type { LendingDesk } from '@khue/config/contracts';
import { makeCopies } from '../generate/copies.ts';
import { demoPupils } from '../generate/demo-family.ts';
import { type Borrower, type Lendable, makeDeskEvents } from '../generate/loans.ts';
import type { Context } from './context.ts';
import { api, createAll, idsBy } from './documents.ts';

/** The printed books: the register and a season of lending. One transaction, so it is there or not. */
export async function writeCirculation(context: Context): Promise<void> {
  const { strapi } = context;
  if ((await strapi.db.query(api('library-copy') as never).count()) > 0) return;
  await strapi.db.transaction(async () => {
    await lend(context, await writeCopies(context));
  });
}

async function writeCopies({ strapi, texts, today }: Context): Promise<Lendable[]> {
  const itemId = await idsBy(strapi, 'library-item', 'slug');
  const copies = makeCopies(texts.items, today);
  await createAll(strapi, 'library-copy', copies, ({ item, ...copy }) => ({ ...copy, item: itemId(item) }));
  const gradesOf = new Map(texts.items.map(({ slug, grades }) => [slug, grades]));
  return copies
    .filter(({ copyState }) => copyState === 'on-shelf')
    .map(({ registrationNumber, item }) => ({ registrationNumber, grades: gradesOf.get(item) ?? [] }));
}

async function lend({ strapi, school, today }: Context, copies: Lendable[]): Promise<void> {
  const desk = strapi.plugin('library').service('desk') as LendingDesk;
  for (const event of makeDeskEvents(copies, borrowers(school), today))
    if (event.act === 'lend') await desk.lend(event.copy, event.reader, event.on);
    else if (event.act === 'renew') await desk.renew(event.copy, event.on);
    else await desk.giveBack(event.copy, event.on);
}

/** Pupils of the sample's classes, the one with the demonstration account first. */
function borrowers({ pupils, classes }: Context['school']): Borrower[] {
  const gradeOf = new Map(classes.map(({ name, grade }) => [name, grade]));
  const known = pupils.flatMap(({ pupilCode, schoolClass }) => {
    const grade = schoolClass ? gradeOf.get(schoolClass) : undefined;
    return grade ? [{ pupilCode, grade }] : [];
  });
  const isFirst = ({ pupilCode }: Borrower) => pupilCode === demoPupils[0]?.pupilCode;
  return [...known.filter(isFirst), ...known.filter((one) => !isFirst(one))];
}
