import { Typography } from '@strapi/design-system';
import { getFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { useParams } from 'react-router-dom';

const disclosure = 'api::disclosure-document.disclosure-document';
interface Missing {
  year: string;
  categories: string[];
}

/** Above the list of disclosure documents: which sections the school still owes the public this year. */
export function MissingDisclosures() {
  const { slug = '' } = useParams();
  const missing = useMissing(slug === disclosure);
  const { formatMessage, formatList } = useIntl();
  if (!missing) return null;
  const { year, categories } = missing;
  const names = formatList(categories.map((id) => formatMessage({ id, defaultMessage: id })));
  const isComplete = categories.length === 0;
  return (
    <Typography variant="pi" textColor={isComplete ? 'success600' : 'danger600'} aria-live="polite">
      {formatMessage({ id: isComplete ? 'khue.disclosures.complete' : 'khue.disclosures.missing' }, { year, names })}
    </Typography>
  );
}

/** Asks what visitors see, because that is what counts; says nothing when there is no current school year. */
function useMissing(isAsked: boolean): Missing | null {
  const [missing, setMissing] = useState<Missing | null>(null);
  useEffect(() => {
    if (!isAsked) return setMissing(null);
    const closing = new AbortController();
    find(closing.signal).then(setMissing, () => setMissing(null));
    return () => closing.abort();
  }, [isAsked]);
  return missing;
}

async function find(signal: AbortSignal): Promise<Missing | null> {
  const { get } = getFetchClient();
  const read = async <Row,>(path: string) => (await get<{ data: Row[] }>(`/api/portal/${path}`, { signal })).data.data;
  const years = await read<{ code: string; state: string }>('school-years?pageSize=50');
  const year = years.find(({ state }) => state === 'current')?.code;
  if (!year) return null;
  const rows = await read<{ category: string }>(`disclosures?year=${year}&pageSize=50`);
  return { year, categories: owed.filter((category) => !rows.some((row) => row.category === category)) };
}

/** In the order of the regulation; results are those of the year before and come with its documents. */
const owed = ['commitment', 'facilities', 'staff', 'finance', 'admissions', 'plan'];
