import { Button, Flex } from '@strapi/design-system';
import { useDesigner } from '../designer/context.ts';
import { fieldsOf } from '../designer/fields.ts';
import { useContentLabels, useText } from '../i18n/use-text.ts';
import { type Move, runOf, type Trial } from './trial.ts';

interface Props {
  trial: Trial;
  onMove: (move: Move) => void;
}

/** What the author may do now: recall, edit one field or another, submit again, publish. */
export function AuthorMoves({ trial, onMove }: Props) {
  const text = useText();
  const labels = useContentLabels();
  const fields = fieldsOf(useDesigner().types);
  const { state } = runOf(trial);
  const covered = [...new Set(trial.definition.steps.flatMap(({ covers }) => covers))];
  const name = (own: string) => {
    const field = fields.find((other) => other.name === own);
    return field ? labels.field(field.uid, own) : own;
  };
  const editable = ['returned', 'recalled', 'superseded', 'approved'].includes(state);
  const moves: { move: Move; label: string; shown: boolean }[] = [
    { move: { kind: 'recall' }, label: text('trial.recall'), shown: state === 'in-review' },
    ...[...covered, '*'].map((field) => ({
      move: { kind: 'edit' as const, field },
      label: text('trial.edit', { field: field === '*' ? text('trial.edit.any') : name(field) }),
      shown: editable,
    })),
    { move: { kind: 'submit' }, label: text('trial.resubmit'), shown: editable && state !== 'approved' },
    { move: { kind: 'publish' }, label: text('trial.publish'), shown: state === 'approved' },
  ];
  return (
    <Flex gap={2} wrap="wrap">
      {moves
        .filter(({ shown }) => shown)
        .map(({ move, label }) => (
          <Button key={label} size="L" variant="secondary" onClick={() => onMove(move)}>
            {label}
          </Button>
        ))}
    </Flex>
  );
}
