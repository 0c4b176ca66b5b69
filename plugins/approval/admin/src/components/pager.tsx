import { Flex, IconButton, Typography } from '@strapi/design-system';
import { ChevronLeft, ChevronRight } from '@strapi/icons';
import { useText } from '../i18n/use-text.ts';

interface Props {
  page: number;
  pageSize: number;
  total: number;
  onPage: (page: number) => void;
}

/** Previous and next; nothing when everything fits on one page. */
export function Pager({ page, pageSize, total, onPage }: Props) {
  const text = useText();
  const pages = Math.ceil(total / pageSize);
  if (pages <= 1) return null;
  return (
    <Flex justifyContent="center" gap={3} paddingTop={4}>
      <IconButton size="L" label={text('pager.previous')} disabled={page <= 1} onClick={() => onPage(page - 1)}>
        <ChevronLeft />
      </IconButton>
      <Typography aria-live="polite">{`${page} / ${pages}`}</Typography>
      <IconButton size="L" label={text('pager.next')} disabled={page >= pages} onClick={() => onPage(page + 1)}>
        <ChevronRight />
      </IconButton>
    </Flex>
  );
}
