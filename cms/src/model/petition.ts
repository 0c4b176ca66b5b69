import { randomInt } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { today } from './today.ts';
import { type WorkingDays, workingDayAfter } from './working-days.ts';

export const petition = 'api::petition.petition';

/** The school's promise on its contact page; no law sets another term for a suggestion. */
const answerWithin = 10;
/** Retention of the catalogue of records (“Phản ánh, kiến nghị”: 5 years); what nobody meant lives shorter. */
const keptYears = 5;
const suspectedDays = 90;

/** No 0, 1, I, L, O: read out on the phone they are mistaken for each other. */
const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

type Data = Record<string, unknown>;

/** `KN-2026-7F3K-92QX`: nobody guesses it, and it tells nothing of how many there are. */
export function newPetitionCode(year: string): string {
  const part = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return `KN-${year}-${part()}-${part()}`;
}

/** What the system knows of a petition: its code, its moments, by when it is answered and how long it is kept. */
export async function completePetition(strapi: Core.Strapi, action: string, data: Data, current: Data): Promise<void> {
  const now = new Date();
  const day = today(now);
  delete data.code;
  if (action === 'update') {
    delete data.receivedAt;
    delete data.answeredAt;
    const closes = data.state === 'closed' && current.state !== 'closed';
    if (data.state === 'answered' && !current.answeredAt) data.answeredAt = now.toISOString();
    const judged = typeof data.suspected === 'boolean' && data.suspected !== (current.suspected ?? false);
    if (closes || judged) data.keepUntil = keepUntil(day, (data.suspected ?? current.suspected) === true);
    return;
  }
  data.code = newPetitionCode(day.slice(0, 4));
  data.receivedAt ??= now.toISOString();
  const received = today(new Date(data.receivedAt as string));
  data.dueOn ??= workingDayAfter(received, answerWithin, await workingDays(strapi));
  data.keepUntil ??= keepUntil(received, data.suspected === true);
  if (data.state === 'answered') data.answeredAt ??= now.toISOString();
}

function keepUntil(day: string, suspected: boolean): string {
  const end = new Date(`${day}T00:00:00Z`);
  if (suspected) end.setUTCDate(end.getUTCDate() + suspectedDays);
  else end.setUTCFullYear(end.getUTCFullYear() + keptYears);
  return end.toISOString().slice(0, 10);
}

async function workingDays(strapi: Core.Strapi): Promise<WorkingDays> {
  const breaks = await strapi.db
    .query('api::school-break.school-break')
    .findMany({ select: ['id', 'startsOn', 'endsOn'] });
  const year = (await strapi.db
    .query('api::school-year.school-year')
    .findOne({ where: { state: 'current' }, select: ['id', 'saturdaySchool'] })) as { saturdaySchool?: boolean } | null;
  return { breaks: breaks as WorkingDays['breaks'], weekdays: [1, 2, 3, 4, 5, ...(year?.saturdaySchool ? [6] : [])] };
}
