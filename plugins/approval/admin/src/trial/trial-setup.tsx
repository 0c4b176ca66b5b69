import { Button, Flex, Grid } from '@strapi/design-system';
import { Play } from '@strapi/icons';
import { useState } from 'react';
import type { Facts } from '../../../domain/conditions.ts';
import type { ApproverRule, Definition } from '../../../domain/definition.ts';
import { localDay } from '../components/due.ts';
import { NumberField } from '../components/number-field.tsx';
import { PickOne } from '../components/pick-one.tsx';
import { useDesigner } from '../designer/context.ts';
import { fieldsOf } from '../designer/fields.ts';
import { useSeatName } from '../designer/rule-label.ts';
import { useContentLabels, useText } from '../i18n/use-text.ts';
import { candidates } from './candidates.ts';
import { type Counts, castFor, countOf, everybody, ruleKey, rulesOf } from './cast.ts';
import type { Trial } from './trial.ts';

interface Props {
  definition: Definition;
  onBegin: (trial: Trial) => void;
}

const somebodyElse = 'other';

/** Who there is, who the author is, and what the document says. */
export function TrialSetup({ definition, onBegin }: Props) {
  const text = useText();
  const seatName = useSeatName();
  const [counts, setCounts] = useState<Counts>({});
  const [authorId, setAuthorId] = useState(somebodyElse);
  const [facts, setFacts] = useState<Facts>({});
  const nameOf = (rule: ApproverRule, number: number, of: number) =>
    of > 1 ? text('trial.numbered', { name: seatName(rule), number }) : seatName(rule);
  const seats = castFor(definition, counts, nameOf);
  const people = everybody(seats);
  const author = people.find(({ staffId }) => staffId === authorId) ?? {
    staffId: 'author',
    name: text('trial.author.name'),
  };
  const begin = () => onBegin({ definition, seats, author, facts, day: localDay(new Date()), edits: {}, events: [] });
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Grid.Root gap={4}>
        <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
          <PickOne
            label={text('trial.author')}
            value={authorId}
            options={[
              { value: somebodyElse, label: text('trial.author.other') },
              ...people.map(({ staffId, name }) => ({ value: staffId, label: name })),
            ]}
            onChange={setAuthorId}
          />
        </Grid.Item>
        {rulesOf(definition)
          .filter(({ kind }) => kind !== 'person')
          .map((rule) => (
            <Grid.Item key={ruleKey(rule)} col={6} s={12} xs={12} direction="column" alignItems="stretch">
              <NumberField
                label={text('trial.count', { rule: seatName(rule) })}
                value={countOf(rule, counts)}
                onChange={(count = 0) => setCounts({ ...counts, [ruleKey(rule)]: Math.min(20, Math.max(0, count)) })}
              />
            </Grid.Item>
          ))}
        <FactFields definition={definition} facts={facts} onChange={setFacts} />
      </Grid.Root>
      <div>
        <Button size="L" startIcon={<Play />} onClick={begin}>
          {text('trial.start')}
        </Button>
      </div>
    </Flex>
  );
}

interface FactProps {
  definition: Definition;
  facts: Facts;
  onChange: (facts: Facts) => void;
}

/** One list for each field that a condition names. */
function FactFields({ definition, facts, onChange }: FactProps) {
  const text = useText();
  const labels = useContentLabels();
  const fields = fieldsOf(useDesigner().types);
  return [...candidates(definition)].map(([name, values]) => {
    const field = fields.find((other) => other.name === name);
    const chosen = values.indexOf((facts[name] ?? null) as (typeof values)[number]);
    return (
      <Grid.Item key={name} col={6} s={12} xs={12} direction="column" alignItems="stretch">
        <PickOne
          label={field ? labels.field(field.uid, name) : name}
          value={`${chosen}`}
          options={values.map((value, place) => ({
            value: `${place}`,
            label: value === null ? text('trial.fact.empty') : labels.value(`${value}`),
          }))}
          onChange={(place) => onChange({ ...facts, [name]: values[Number(place)] ?? null })}
        />
      </Grid.Item>
    );
  });
}
