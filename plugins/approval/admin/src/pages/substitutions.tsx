import { Button, Flex } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Page, useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useApprovalSubstitutionsQuery } from '../api/people.ts';
import { useApprovalTypesQuery } from '../api/workflows.ts';
import { Card } from '../components/card.tsx';
import { Frame } from '../components/frame.tsx';
import { useContentLabels, useText } from '../i18n/use-text.ts';
import { permissions } from '../ids.ts';
import { NewSubstitution } from '../people/new-substitution.tsx';
import { sidesOf } from '../people/sides.ts';
import { SubstitutionList } from '../people/substitution-list.tsx';

/** Who acts for whom: mine, and for the leadership those of everybody. */
export function Substitutions() {
  const text = useText();
  const labels = useContentLabels();
  const { allowedActions } = useRBAC(permissions.manage);
  const manages = allowedActions.canManage === true;
  const { data, isLoading, isError } = useApprovalSubstitutionsQuery(undefined, { refetchOnMountOrArgChange: true });
  const { data: types = [] } = useApprovalTypesQuery();
  const [adding, setAdding] = useState(false);
  if (isLoading) return <Page.Loading />;
  if (isError || !data) return <Page.Error content={text('error.load')} />;
  const typeName = (uid: string) => labels.type(types.find((type) => type.uid === uid)?.typeName ?? uid);
  const { given, received, others } = sidesOf(data);
  const add = (
    <Button size="L" startIcon={<Plus />} onClick={() => setAdding(true)}>
      {text('subst.new')}
    </Button>
  );
  return (
    <Frame title={text('subst.title')} subtitle={text('subst.subtitle')} action={add}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Card title={text('subst.given')}>
          <SubstitutionList rows={given} empty={text('subst.given.empty')} typeName={typeName} />
        </Card>
        <Card title={text('subst.received')}>
          <SubstitutionList rows={received} empty={text('subst.received.empty')} typeName={typeName} />
        </Card>
        {manages && (
          <Card title={text('subst.others')}>
            <SubstitutionList rows={others} empty={text('subst.others.empty')} typeName={typeName} />
          </Card>
        )}
      </Flex>
      {adding && <NewSubstitution manages={manages} types={types} onClose={() => setAdding(false)} />}
    </Frame>
  );
}
