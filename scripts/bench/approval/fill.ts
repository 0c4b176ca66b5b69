import type { Approvals } from '@khue/config/contracts';
import type { BenchSchool } from '../school-in-process.ts';

export const uid = 'api::lesson-plan.lesson-plan';

/** Lesson plans of one teacher, copied from one that the sample school has, as drafts. Answers their documentIds. */
export async function writePlans({ asOwner }: BenchSchool, count: number, name: string): Promise<string[]> {
  const rows = await asOwner(
    `WITH source AS (
       SELECT p.* FROM lesson_plans p JOIN lesson_plans_author_lnk a ON a.lesson_plan_id = p.id
       JOIN staff_members s ON s.id = a.staff_member_id WHERE s.email = 'giaovien@khue.example' AND p.published_at IS NULL
       ORDER BY p.id LIMIT 1),
     copies AS (
       INSERT INTO lesson_plans (document_id, title, grade, week, periods, objectives, created_at, updated_at)
       SELECT left(md5($2 || n), 24), $2 || ' ' || n, grade, week, periods, objectives, now(), now()
       FROM source, generate_series(1, $1) n RETURNING id, document_id),
     subjects AS (INSERT INTO lesson_plans_subject_lnk (lesson_plan_id, subject_id)
       SELECT c.id, l.subject_id FROM copies c, lesson_plans_subject_lnk l, source WHERE l.lesson_plan_id = source.id),
     years AS (INSERT INTO lesson_plans_school_year_lnk (lesson_plan_id, school_year_id)
       SELECT c.id, l.school_year_id FROM copies c, lesson_plans_school_year_lnk l, source WHERE l.lesson_plan_id = source.id),
     authors AS (INSERT INTO lesson_plans_author_lnk (lesson_plan_id, staff_member_id)
       SELECT c.id, l.staff_member_id FROM copies c, lesson_plans_author_lnk l, source WHERE l.lesson_plan_id = source.id),
     departments AS (INSERT INTO lesson_plans_department_lnk (lesson_plan_id, department_id)
       SELECT c.id, l.department_id FROM copies c, lesson_plans_department_lnk l, source WHERE l.lesson_plan_id = source.id)
     SELECT document_id FROM copies ORDER BY id`,
    [count, name],
  );
  return rows.map(({ document_id }) => document_id as string);
}

/** Submits each the way the panel does; answers the ids of the runs. */
export async function submitAll({ strapi, asOwner }: BenchSchool, documentIds: readonly string[]): Promise<number[]> {
  const approvals = strapi.plugin('approval').service('approvals') as Approvals;
  const [teacher] = await asOwner(`SELECT document_id FROM staff_members WHERE email = 'giaovien@khue.example'`);
  const runs: number[] = [];
  for (const documentId of documentIds)
    runs.push(await approvals.submit({ uid, documentId }, teacher?.document_id as string));
  return runs;
}

/** Runs that ended long ago, with their three events each and a grant: what a school has after years. */
export async function writeFinished({ asOwner }: BenchSchool, count: number): Promise<void> {
  const portion = 20_000;
  // These events do not add up; their grants are written as they are.
  await asOwner('ALTER TABLE approval_run_events DISABLE TRIGGER approval_settle');
  for (let done = 0; done < count; done += portion) {
    const size = Math.min(portion, count - done);
    await asOwner(
      `WITH past AS (
         INSERT INTO approval_runs (subject_uid, subject_id, definition_code, definition_version, state, seq, title, author,
           search, owners, digest, submitted_at, changed_at, decided_at)
         SELECT '${uid}', left(md5('past' || n), 24), 'lesson-plan', 1, 'published', 3, 'Bài cũ ' || n, 'Giáo viên ' || n % 45,
           'bai cu ' || n, jsonb_build_array('teacher' || n % 45), md5(n::text), now() - n % 1000 * interval '1 day',
           now() - n % 1000 * interval '1 day', now() - n % 1000 * interval '1 day'
         FROM generate_series($1::int, $2::int) n RETURNING id, subject_id, digest),
       granted AS (INSERT INTO approval_grants (run_id, subject_uid, document_id, digest)
         SELECT id, '${uid}', subject_id, digest FROM past)
       INSERT INTO approval_run_events (run_id, seq, type, at, by_staff_id, by_name, digest, data, content)
       SELECT id, seq, (ARRAY['submitted', 'approved', 'published'])[seq], now(), 'past', 'Tổ trưởng', digest,
         '{"step":"head","needed":1}', CASE seq WHEN 1 THEN repeat('Nội dung bài dạy. ', 60) END
       FROM past, generate_series(1, 3) seq`,
      [done + 1, done + size],
    );
  }
  await asOwner('ALTER TABLE approval_run_events ENABLE TRIGGER approval_settle; ANALYZE');
}
