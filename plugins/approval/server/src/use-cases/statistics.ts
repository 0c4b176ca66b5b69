import type { CycleTimes } from '@khue/config/contracts';
import { typeName } from '../content/schema.ts';
import { today } from '../people/today.ts';
import type { Strapi } from '../types.ts';

interface Row {
  department: string | null;
  uid: string;
  finished: number;
  open: number;
  overdue: number;
  median: number | null;
  p90: number | null;
}

/**
 * How long approval takes, by department and type: from the last submission to the decision, of runs decided
 * between the two days; open and overdue as they are now. Never by person.
 */
export async function cycleTimes(strapi: Strapi, from: string, to: string): Promise<CycleTimes[]> {
  const { rows } = (await strapi.db.connection.raw(
    `WITH late AS (SELECT DISTINCT run_id FROM approval_waits WHERE due_on < ?),
     counted AS (
       SELECT r.department, r.subject_uid AS uid, r.state, late.run_id IS NOT NULL AS is_late,
         CASE WHEN r.decided_at >= ?::date AND r.decided_at < ?::date + 1
           THEN extract(epoch FROM r.decided_at - r.submitted_at) / 86400 END AS days
       FROM approval_runs r LEFT JOIN late ON late.run_id = r.id
       WHERE r.state = 'in-review' OR r.decided_at >= ?::date)
     SELECT d.name AS department, uid, count(days)::integer AS finished,
       (count(*) FILTER (WHERE state = 'in-review'))::integer AS open,
       (count(*) FILTER (WHERE is_late))::integer AS overdue,
       percentile_cont(0.5) WITHIN GROUP (ORDER BY days) AS median,
       percentile_cont(0.9) WITHIN GROUP (ORDER BY days) AS p90
     FROM counted LEFT JOIN departments d ON d.document_id = counted.department
     GROUP BY d.name, uid HAVING count(days) > 0 OR count(*) FILTER (WHERE state = 'in-review') > 0
     ORDER BY d.name NULLS LAST, uid`,
    [today(), from, to, from],
  )) as { rows: Row[] };
  return rows.map(({ median, p90, ...row }) => ({
    ...row,
    typeName: typeName(strapi, row.uid),
    medianDays: oneDecimal(median),
    p90Days: oneDecimal(p90),
  }));
}

const oneDecimal = (days: number | null) => (days === null ? null : Math.round(Number(days) * 10) / 10);
