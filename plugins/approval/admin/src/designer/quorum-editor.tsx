import type { WorkflowStep } from '@khue/config/contracts';
import { Flex } from '@strapi/design-system';
import { NumberField } from '../components/number-field.tsx';
import { PickOne } from '../components/pick-one.tsx';
import { useText } from '../i18n/use-text.ts';

type Quorum = WorkflowStep['quorum'];

interface Props {
  quorum: Quorum;
  error: string | undefined;
  onChange: (quorum: Quorum) => void;
}

const kinds = ['one', 'all', 'some'] as const;

/** How many approvals a step needs. */
export function QuorumEditor({ quorum, error, onChange }: Props) {
  const text = useText();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <PickOne
        label={text('wf.quorum')}
        value={quorum.kind}
        options={kinds.map((kind) => ({ value: kind, label: text(`wf.quorum.${kind}`) }))}
        onChange={(kind) => onChange(kind === 'some' ? { kind, count: 2 } : { kind })}
      />
      {quorum.kind === 'some' && (
        <NumberField
          label={text('wf.quorum.count')}
          value={quorum.count}
          error={error}
          onChange={(count = 0) => onChange({ kind: 'some', count })}
        />
      )}
    </Flex>
  );
}
