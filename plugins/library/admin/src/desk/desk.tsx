import { Box, Button, Flex, Grid, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { type FormEvent, useRef, useState } from 'react';
import {
  useLibraryLendMutation,
  useLibraryOverdueQuery,
  useLibraryReaderQuery,
  useLibraryRenewMutation,
  useLibraryReturnMutation,
} from '../api/desk-api.ts';
import { useAct } from '../api/use-act.ts';
import { useDay, useText } from '../i18n/use-text.ts';
import { permissions } from '../ids.ts';
import { CodeField } from './code-field.tsx';
import { LoanCard } from './loan-card.tsx';

/** The lending desk: a reader, a copy, and what is late. */
export const DeskPage = () => (
  <Page.Protect permissions={permissions.lend}>
    <Desk />
  </Page.Protect>
);

function Desk() {
  const text = useText();
  const day = useDay();
  const act = useAct();
  const [reader, setReader] = useState('');
  const [copy, setCopy] = useState('');
  const copyField = useRef<HTMLInputElement>(null);
  const readerField = useRef<HTMLInputElement>(null);
  const [lend, lending] = useLibraryLendMutation();
  const [giveBack] = useLibraryReturnMutation();
  const [renew] = useLibraryRenewMutation();

  const takeBack = (code: string) =>
    act(giveBack({ copy: code }), (loan) => text('desk.returned', { copy: loan.copy }));
  const prolong = (code: string) =>
    act(renew({ copy: code }), (loan) => text('desk.renewed', { copy: loan.copy, due: day(loan.dueOn) }));

  /** With the reader known and no copy yet, Enter goes on to the copy. */
  async function submit(event: FormEvent) {
    event.preventDefault();
    if (copy.trim() === '') return copyField.current?.focus();
    if (reader.trim() === '') return readerField.current?.focus();
    const done = await act(lend({ copy: copy.trim(), reader: reader.trim() }), (loan) =>
      text('desk.lent', { copy: loan.copy, due: day(loan.dueOn) }),
    );
    if (done) setCopy('');
    copyField.current?.focus();
  }
  async function returnTyped() {
    if (copy.trim() !== '' && (await takeBack(copy.trim()))) setCopy('');
    copyField.current?.focus();
  }

  return (
    <Page.Main>
      <Page.Title>{text('desk.title')}</Page.Title>
      <Layouts.Header title={text('desk.title')} subtitle={text('desk.subtitle')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6}>
          <Box
            tag="form"
            background="neutral0"
            hasRadius
            shadow="tableShadow"
            padding={{ initial: 4, medium: 6 }}
            onSubmit={submit}
          >
            <Grid.Root gap={4}>
              <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
                <CodeField
                  label={text('desk.reader')}
                  hint={text('desk.reader-hint')}
                  value={reader}
                  field={readerField}
                  onChange={setReader}
                />
              </Grid.Item>
              <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
                <CodeField
                  label={text('desk.copy')}
                  hint={text('desk.copy-hint')}
                  value={copy}
                  field={copyField}
                  onChange={setCopy}
                />
              </Grid.Item>
            </Grid.Root>
            <Flex gap={2} paddingTop={4} wrap="wrap">
              <Button type="submit" loading={lending.isLoading}>
                {text('desk.lend')}
              </Button>
              <Button variant="secondary" onClick={returnTyped}>
                {text('desk.return')}
              </Button>
            </Flex>
          </Box>
          <ReaderLoans code={reader.trim()} onReturn={takeBack} onRenew={prolong} />
          <Overdue onReturn={takeBack} onRenew={prolong} />
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

interface Acts {
  onReturn: (copy: string) => void;
  onRenew: (copy: string) => void;
}

/** A code is whole when it has the length of the shortest one that the school knows. */
const shortestCode = 8;

function ReaderLoans({ code, onReturn, onRenew }: Acts & { code: string }) {
  const text = useText();
  const { currentData: reader } = useLibraryReaderQuery(code, { skip: code.length < shortestCode });
  if (!reader) return null;
  const name = [reader.name, reader.unit].filter(Boolean).join(', ');
  const { mostLoans: most, loans } = reader;
  const holds = { reader: name, count: loans.length, most };
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography variant="beta" tag="h2">
        {text(loans.length === 0 ? 'desk.holds-none' : 'desk.holds', holds)}
      </Typography>
      <LoanList loans={loans} onReturn={onReturn} onRenew={onRenew} />
    </Flex>
  );
}

function Overdue({ onReturn, onRenew }: Acts) {
  const text = useText();
  const { data: loans, isError } = useLibraryOverdueQuery(undefined, { refetchOnMountOrArgChange: true });
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography variant="beta" tag="h2">
        {text('desk.overdue')}
      </Typography>
      {isError && <Typography textColor="danger600">{text('error.load')}</Typography>}
      {loans?.length === 0 && <Typography textColor="neutral600">{text('desk.overdue-none')}</Typography>}
      <LoanList loans={loans ?? []} withReader onReturn={onReturn} onRenew={onRenew} />
    </Flex>
  );
}

function LoanList({
  loans,
  withReader = false,
  onReturn,
  onRenew,
}: Acts & { loans: Parameters<typeof LoanCard>[0]['loan'][]; withReader?: boolean }) {
  if (loans.length === 0) return null;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {loans.map((loan) => (
        <LoanCard
          key={loan.copy}
          loan={loan}
          withReader={withReader}
          onReturn={() => onReturn(loan.copy)}
          onRenew={() => onRenew(loan.copy)}
        />
      ))}
    </Flex>
  );
}
