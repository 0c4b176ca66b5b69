import { Button, Flex } from '@strapi/design-system';
import { Page, useIsMobile, useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useApprovalInboxQuery } from '../api/runs.ts';
import { Frame } from '../components/frame.tsx';
import { Pager } from '../components/pager.tsx';
import { useText } from '../i18n/use-text.ts';
import { permissions } from '../ids.ts';
import { ApproveChosen } from '../lists/approve-chosen.tsx';
import { type Filters, isFiltered, noFilters, queryOf, readFilters, writeFilters } from '../lists/filters.ts';
import { InboxFilters } from '../lists/inbox-filters.tsx';
import { ManyPanel } from '../lists/many-panel.tsx';
import { RunCards } from '../lists/run-cards.tsx';
import { RunTable } from '../lists/run-table.tsx';
import { useApproveMany } from '../lists/use-approve-many.ts';
import { useSelection } from '../lists/use-selection.ts';

/** As many as the server answers at once. */
const pageSize = 200;

/** What waits for this person, the soonest due first. */
export function Inbox() {
  const text = useText();
  const [params, setParams] = useSearchParams();
  const filters = readFilters(params);
  const [page, setPage] = useState(1);
  const query = queryOf(filters, page, pageSize);
  const { data, isLoading, isError } = useApprovalInboxQuery(query, { refetchOnMountOrArgChange: true });
  const rows = data?.rows ?? [];
  const selection = useSelection(rows.map(({ id }) => id));
  const { allowedActions } = useRBAC(permissions.decide);
  const List = useIsMobile() ? RunCards : RunTable;
  const { many, start, isSending, close } = useApproveMany();
  const change = (next: Filters) => {
    setPage(1);
    setParams(writeFilters(next), { replace: true });
  };
  const search = params.size > 0 ? `?${params}` : '';
  const frame = { title: text('inbox.title'), subtitle: text('inbox.subtitle', { count: data?.waiting ?? 0 }) };
  if (isLoading) return <Page.Loading />;
  if (isError || !data) return <Page.Error content={text('error.load')} />;
  return (
    <Frame {...frame}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        {many && <ManyPanel many={many} onClose={close} />}
        {(data.waiting > 0 || isFiltered(filters)) && <InboxFilters page={data} filters={filters} onChange={change} />}
        {rows.length > 0 && (
          <List rows={rows} search={search} selection={allowedActions.canDecide ? selection : undefined} />
        )}
        {rows.length === 0 && <Nothing filtered={isFiltered(filters)} onClear={() => change(noFilters)} />}
        <Pager page={page} pageSize={pageSize} total={data.total} onPage={setPage} />
        {selection.ids.size > 0 && (
          <ApproveChosen
            count={selection.ids.size}
            busy={isSending}
            onApprove={() => start([...selection.ids]).then(selection.clear)}
          />
        )}
      </Flex>
    </Frame>
  );
}

function Nothing({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  const text = useText();
  return (
    <Page.NoData
      content={text(filtered ? 'inbox.empty-filtered' : 'inbox.empty')}
      action={filtered ? <Button onClick={onClear}>{text('inbox.clear-filters')}</Button> : undefined}
    />
  );
}
