import { Flex, LinkButton } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink, useParams } from 'react-router-dom';
import { useApprovalRegisterSetQuery } from '../api/registers.ts';
import { pairRows } from '../compare/rows.ts';
import { Card } from '../components/card.tsx';
import { useText } from '../i18n/use-text.ts';
import { registersPath } from '../ids.ts';
import { CloseSet } from '../registers/close-set.tsx';
import { ConfirmRow } from '../registers/confirm-row.tsx';
import { RowsView } from '../registers/rows-view.tsx';

/** One set of a register: its rows, what is missing, and closing it. */
export function RegisterSetPage() {
  const text = useText();
  const { uid = '', set: id = '' } = useParams();
  const {
    currentData: set,
    isFetching,
    error,
  } = useApprovalRegisterSetQuery({ uid, set: id }, { refetchOnMountOrArgChange: true });
  if (!set && isFetching) return <Page.Loading />;
  if (!set) return <Page.Error content={(error as { message?: string } | undefined)?.message ?? text('error.load')} />;
  return (
    <Page.Main>
      <Page.Title>{set.title}</Page.Title>
      <Layouts.Header
        title={set.title}
        subtitle={set.author ? text('registers.keeper', { name: set.author }) : ''}
        navigationAction={
          <Flex>
            <LinkButton
              tag={NavLink}
              to={registersPath(uid, set.period.from)}
              variant="ghost"
              size="L"
              startIcon={<ArrowLeft />}
            >
              {text('action.back')}
            </LinkButton>
          </Flex>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          <Card title={text('registers.standing')}>
            <CloseSet set={set} />
          </Card>
          <Card title={text('registers.rows', { count: set.rows.length })}>
            <RowsView
              uid={uid}
              pairs={pairRows(null, set.rows)}
              action={(pair) => <ConfirmRow uid={uid} pair={pair} />}
            />
          </Card>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
