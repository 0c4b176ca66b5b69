import type { APIRoute } from 'astro';
import { machineAnswer, siteOrigin } from '../../http/machine-answer.ts';
import { strings } from '../../i18n/index.ts';
import { asVisitor } from '../../loaders/machines.ts';
import { loadSchool } from '../../loaders/school.ts';
import { describedSets } from '../../machines/open-data/catalogue.ts';
import { dcatCatalogue } from '../../machines/open-data/dcat.ts';
import { licenceOf } from '../../machines/open-data/licences.ts';

/** The catalogue of open data for other catalogues (DCAT 3). */
export const GET: APIRoute = async ({ locals }) => {
  const caller = asVisitor(locals.caller);
  const origin = siteOrigin();
  const [school, sets] = await Promise.all([loadSchool(caller), describedSets(caller, origin, 'vi')]);
  const publisher = { name: school.name, origin, licenceUrl: licenceOf(school.dataLicence).url };
  const catalogue = dcatCatalogue(sets, publisher, strings('vi').machines.data.title);
  return machineAnswer(`${JSON.stringify(catalogue, null, 1)}\n`, 'application/ld+json');
};
