import { type ClassAnnouncement, classAnnouncements } from '../generate/class-announcements.ts';
import { fillDays, resolveDay } from '../generate/days.ts';
import { petitions } from '../generate/petitions.ts';
import { toRichText } from '../text/rich-text.ts';
import type { Context } from './context.ts';
import { api, createAll, createPublished, idsBy } from './documents.ts';
import { staffIds } from './organisation.ts';

/** What passes between the school and the families: announcements to single classes, and what people write to the school. */
export async function writeFamilies(context: Context): Promise<void> {
  await writeClassAnnouncements(context);
  await writePetitions(context);
}

async function writeClassAnnouncements(context: Context): Promise<void> {
  const { strapi, school, today } = context;
  const staff = await staffIds(context);
  const schoolClass = await idsBy(strapi, 'school-class', 'name');
  // The small school has fewer classes.
  const known = ({ classes }: ClassAnnouncement) =>
    classes.every((name) => school.classes.some((one) => one.name === name));
  for (const { body, author, classes, validFrom, validTo, ...text } of classAnnouncements.filter(known)) {
    if (await isThere(context, 'class-announcement', { title: text.title })) continue;
    await createPublished(strapi, 'class-announcement', {
      ...text,
      author: staff(author),
      classes: classes.map(schoolClass),
      validFrom: resolveDay(validFrom, today),
      validTo: resolveDay(validTo, today),
      body: toRichText(fillDays(body, today)),
    });
  }
}

async function writePetitions(context: Context): Promise<void> {
  const { strapi } = context;
  const staff = await staffIds(context);
  for (const { daysAgo, handler, ...petition } of petitions) {
    if (await isThere(context, 'petition', { content: petition.content })) continue;
    await createAll(strapi, 'petition', [petition], (one) => ({
      ...one,
      handler: handler ? staff(handler) : null,
      receivedAt: new Date(Date.now() - daysAgo * 24 * 3600 * 1000 - 40 * 60 * 1000).toISOString(),
    }));
  }
}

const isThere = async ({ strapi }: Context, name: string, where: object): Promise<boolean> =>
  (await strapi.db.query(api(name) as never).count({ where })) > 0;
