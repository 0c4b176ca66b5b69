import type { SubjectState } from '@khue/config/contracts';
import type { DocumentKey } from '../../../domain/canonical.ts';
import type { Actor } from '../../../domain/person.ts';
import { ApprovalError } from '../../../domain/reasons.ts';
import { setsOfRow } from '../gate/sets-of-row.ts';
import { requireSight } from '../people/may-see.ts';
import { connectionOf } from '../store/connection.ts';
import { load } from '../store/load.ts';
import { latestRun } from '../store/runs.ts';
import type { Strapi } from '../types.ts';
import { describeSubject } from './describe.ts';

/** Beside the form of a row: where the set stands to which it belongs. Whoever may read the row may know that. */
export async function setOfRow(strapi: Strapi, row: DocumentKey, actor: Actor | null): Promise<SubjectState> {
  const [documentId] = await setsOfRow(await connectionOf(strapi), row.uid, row.documentId);
  if (!documentId) throw new ApprovalError('approval.not-found');
  const key = { uid: row.uid, documentId, locale: null };
  const loaded = await load(strapi, key, await latestRun(strapi, key), actor);
  await requireSight(strapi, { ...loaded, key: row });
  return describeSubject(strapi, loaded);
}
