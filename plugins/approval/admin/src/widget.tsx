import { Box, Flex, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { useApprovalInboxQuery } from './api/runs.ts';
import { soonest } from './components/due.ts';
import { DueMark } from './components/due-mark.tsx';
import { useContentLabels, useText } from './i18n/use-text.ts';
import { basePath, runPath } from './ids.ts';

/** On the home page: how much waits, and the first few, the soonest due first. */
export function InboxWidget() {
  const text = useText();
  const labels = useContentLabels();
  const query = { page: 1, pageSize: 5 };
  const { data, isLoading, isError } = useApprovalInboxQuery(query, { refetchOnMountOrArgChange: true });
  if (isLoading) return <Widget.Loading />;
  if (isError || !data) return <Widget.Error>{text('error.load')}</Widget.Error>;
  if (data.rows.length === 0) return <Widget.NoData>{text('widget.empty')}</Widget.NoData>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex gap={3} wrap="wrap" minHeight="4.4rem">
        <Typography fontWeight="bold">{text('widget.waiting', { count: data.waiting })}</Typography>
        {data.overdue > 0 && (
          <Link to={`${basePath}?overdue=true`}>
            <Flex minHeight="4.4rem">
              <Typography fontWeight="bold" textColor="danger600">
                {text('widget.overdue', { count: data.overdue })}
              </Typography>
            </Flex>
          </Link>
        )}
      </Flex>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {data.rows.map((row) => (
          <Box tag="li" key={row.id}>
            <Link to={runPath(row.id)} style={{ textDecoration: 'none' }}>
              <Flex minHeight="4.4rem">
                <Typography fontWeight="semiBold" textColor="primary600">
                  {row.title}
                </Typography>
              </Flex>
            </Link>
            <Flex gap={2} wrap="wrap">
              <Typography variant="pi" textColor="neutral600">
                {[labels.type(row.typeName), row.author].filter(Boolean).join(' · ')}
              </Typography>
              <DueMark due={soonest(row.steps) ?? { dueOn: null, overdue: false }} />
            </Flex>
          </Box>
        ))}
      </Flex>
    </Flex>
  );
}
