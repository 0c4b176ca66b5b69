import type { ReviewSection } from '@khue/config/contracts';
import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { useText } from '../i18n/use-text.ts';
import { itemsPath } from '../ids.ts';

export interface Told {
  badge?: string;
  urgent: boolean;
  /** Address that the row is about. */
  href?: string;
  lines: string[];
}
interface Props<Row> {
  heading: string;
  help?: string;
  section: ReviewSection<Row>;
  tell: (row: Row) => Told;
}

/** One kind of things to review: each row leads to its item. */
export function Section<Row extends { documentId: string; title: string }>({
  heading,
  help,
  section,
  tell,
}: Props<Row>) {
  const text = useText();
  const { rows, total } = section;
  return (
    <Box tag="section">
      <Typography variant="delta" tag="h2">
        {heading}
      </Typography>
      <Typography textColor="neutral600" tag="p">
        {total === 0 ? text('review.none') : help}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={3}>
        {rows.map((row) => (
          <Row key={row.documentId} title={row.title} to={`${itemsPath}/${row.documentId}`} {...tell(row)} />
        ))}
      </Flex>
      {total > rows.length && (
        <Typography textColor="neutral600" tag="p">
          {text('review.more', { shown: rows.length })}
        </Typography>
      )}
    </Box>
  );
}

function Row({ title, to, badge, urgent, href, lines }: Told & { title: string; to: string }) {
  return (
    <Box tag="li" background="neutral0" hasRadius shadow="filterShadow" padding={4}>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={3} wrap="wrap">
        <Typography fontWeight="bold" textColor="primary600" tag={Link} to={to} style={{ overflowWrap: 'anywhere' }}>
          {title}
        </Typography>
        {badge && (
          <Badge backgroundColor={urgent ? 'danger100' : 'warning100'} textColor={urgent ? 'danger700' : 'warning700'}>
            {badge}
          </Badge>
        )}
      </Flex>
      {href && (
        <Typography
          tag="a"
          href={href}
          target="_blank"
          rel="noopener noreferrer"
          textColor="primary600"
          style={{ overflowWrap: 'anywhere' }}
        >
          {href}
        </Typography>
      )}
      {lines.map((line) => (
        <Typography key={line} textColor="neutral700" tag="p" style={{ overflowWrap: 'anywhere' }}>
          {line}
        </Typography>
      ))}
    </Box>
  );
}
