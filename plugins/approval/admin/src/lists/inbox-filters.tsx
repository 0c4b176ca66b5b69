import type { InboxPage } from '@khue/config/contracts';
import { Box, Flex, TextInput } from '@strapi/design-system';
import { Search } from '@strapi/icons';
import { useDebounce } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { Chip } from '../components/chip.tsx';
import { useContentLabels, useText } from '../i18n/use-text.ts';
import type { Filters } from './filters.ts';

interface Props {
  page: InboxPage;
  filters: Filters;
  onChange: (filters: Filters) => void;
}

/** Chips for types and what is overdue, with how many, and a search box. */
export function InboxFilters({ page, filters, onChange }: Props) {
  const text = useText();
  const labels = useContentLabels();
  const toggleType = (uid: string) => onChange({ ...filters, type: filters.type === uid ? '' : uid });
  return (
    <Flex tag="section" aria-label={text('inbox.filters')} direction="column" alignItems="stretch" gap={3}>
      <SearchBox value={filters.q} onChange={(q) => onChange({ ...filters, q })} />
      <Flex wrap="wrap" gap={2}>
        <Chip
          label={text('inbox.all')}
          count={page.waiting}
          pressed={!filters.type && !filters.overdue}
          onPress={() => onChange({ ...filters, type: '', overdue: false })}
        />
        {(page.overdue > 0 || filters.overdue) && (
          <Chip
            label={text('inbox.overdue')}
            count={page.overdue}
            pressed={filters.overdue}
            onPress={() => onChange({ ...filters, overdue: !filters.overdue })}
          />
        )}
        {page.types.length > 1 &&
          page.types.map(({ uid, typeName, count }) => (
            <Chip
              key={uid}
              label={labels.type(typeName)}
              count={count}
              pressed={filters.type === uid}
              onPress={() => toggleType(uid)}
            />
          ))}
      </Flex>
    </Flex>
  );
}

function SearchBox({ value, onChange }: { value: string; onChange: (q: string) => void }) {
  const text = useText();
  const [typed, setTyped] = useState(value);
  const settled = useDebounce(typed, 300);
  // Only what was typed changes the filter; a filter changed elsewhere must not be typed back.
  useEffect(() => {
    if (settled !== value && settled === typed) onChange(settled);
  });
  return (
    <Box maxWidth="48rem">
      <TextInput
        type="search"
        aria-label={text('inbox.search')}
        placeholder={text('inbox.search')}
        startAction={<Search aria-hidden />}
        value={typed}
        onChange={(event: { target: { value: string } }) => setTyped(event.target.value)}
      />
    </Box>
  );
}
