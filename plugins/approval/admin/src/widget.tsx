import { Box, Flex, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { useApprovalInboxQuery } from './api/approval-api.ts';
import { useContentLabels, useDates, useText } from './i18n/use-text.ts';
import { basePath } from './ids.ts';

/** On the home page: the first few that wait for this person. */
export function InboxWidget() {
  const text = useText();
  const labels = useContentLabels();
  const { instant } = useDates();
  const paging = { page: 1, pageSize: 5 };
  const { data, isLoading, isError } = useApprovalInboxQuery(paging, { refetchOnMountOrArgChange: true });
  if (isLoading) return <Widget.Loading />;
  if (isError || !data) return <Widget.Error>{text('error.load')}</Widget.Error>;
  if (data.rows.length === 0) return <Widget.NoData>{text('widget.empty')}</Widget.NoData>;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
      {data.rows.map((row) => (
        <Box tag="li" key={row.id}>
          <Link to={`${basePath}/runs/${row.id}`} style={{ textDecoration: 'none' }}>
            <Typography tag="p" fontWeight="semiBold" textColor="primary600">
              {row.title}
            </Typography>
          </Link>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {[labels.type(row.typeName), row.author, instant(row.submittedAt)].filter(Boolean).join(' · ')}
          </Typography>
        </Box>
      ))}
    </Flex>
  );
}
