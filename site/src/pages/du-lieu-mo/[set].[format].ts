import type { APIRoute } from 'astro';
import { machineAnswer, siteOrigin } from '../../http/machine-answer.ts';
import { strings } from '../../i18n/index.ts';
import { NotFound } from '../../loaders/cms.ts';
import { asVisitor } from '../../loaders/machines.ts';
import { loadSchool } from '../../loaders/school.ts';
import { csvText } from '../../machines/open-data/csv.ts';
import { licenceOf } from '../../machines/open-data/licences.ts';
import { dataSets, isDataSetId, toObjects } from '../../machines/open-data/sets.ts';

/** A data set as `csv` or `json`. */
export const GET: APIRoute = async ({ params, locals }) => {
  const { set = '', format } = params;
  if (!isDataSetId(set) || (format !== 'csv' && format !== 'json')) throw new NotFound(`data ${set}.${format}`);
  const caller = asVisitor(locals.caller);
  const table = await dataSets[set].load(caller, siteOrigin());
  if (!table) throw new NotFound(`data ${set}`);
  if (format === 'csv') return machineAnswer(csvText(table.columns, table.rows), 'text/csv');
  const school = await loadSchool(caller);
  const { title } = strings('vi').machines.data.sets[set];
  const head = { title, publisher: school.name, licence: licenceOf(school.dataLicence).url };
  return machineAnswer(`${JSON.stringify({ ...head, data: toObjects(table) }, null, 1)}\n`, 'application/json');
};
