import type { ListFieldLayout, ListLayout } from '@strapi/content-manager/strapi-admin';
import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

interface Headers {
  displayedHeaders: ListFieldLayout[];
  layout: ListLayout;
}

/** Lists show an enumeration by its value; here by what people call it. Years are not split by a point. */
export const readableColumns = ({ displayedHeaders, layout }: Headers): Headers => ({
  displayedHeaders: displayedHeaders.map((header) => {
    if (header.cellFormatter || !['enumeration', 'integer'].includes(header.attribute.type)) return header;
    const cellFormatter = (row: Record<string, unknown>) => <Cell value={row[header.name]} />;
    return { ...header, cellFormatter } as ListFieldLayout;
  }),
  layout,
});

function Cell({ value }: { value: unknown }) {
  const { formatMessage } = useIntl();
  if (value === null || value === undefined) return <Typography textColor="neutral800">-</Typography>;
  const text = String(value);
  return (
    <Typography textColor="neutral800">
      {typeof value === 'number' ? text : formatMessage({ id: text, defaultMessage: text })}
    </Typography>
  );
}
