import type { DisplayField } from '@khue/config/contracts';
import { Box, Flex, Typography } from '@strapi/design-system';
import { type FieldPair, pairFields, pairParts } from '../compare/fields.ts';
import { placed } from '../components/placed.ts';
import { useContentLabels, useText } from '../i18n/use-text.ts';
import { ComparedFiles, ComparedLines, Swapped } from './compared-kinds.tsx';
import { ComparedText } from './compared-text.tsx';
import { FieldValue } from './field-value.tsx';

type Kind = DisplayField['kind'];
type Of<K extends Kind> = Extract<DisplayField, { kind: K }>;

const isFilled = (field: DisplayField | null): field is DisplayField => field !== null && field.kind !== 'empty';

/** The field when it is of this kind; an empty side, or one whose kind the schema has changed, is null. */
const as = <K extends Kind>(field: DisplayField | null, kind: K): Of<K> | null =>
  field?.kind === kind ? (field as Of<K>) : null;

/** One field of two versions: the value when they agree, otherwise what was changed in it. */
export function ComparedValue({ pair: { before, after, changed } }: { pair: FieldPair }) {
  const shown = isFilled(after) ? after : before;
  if (!isFilled(shown)) return null;
  if (!changed) return <FieldValue field={shown} />;
  switch (shown.kind) {
    case 'text':
      return <ComparedText before={as(before, 'text')?.value ?? ''} after={as(after, 'text')?.value ?? ''} />;
    case 'rich-text':
      return (
        <ComparedLines before={as(before, 'rich-text')?.lines ?? []} after={as(after, 'rich-text')?.lines ?? []} />
      );
    case 'files':
      return <ComparedFiles before={as(before, 'files')?.files ?? []} after={as(after, 'files')?.files ?? []} />;
    case 'parts':
      return (
        <ComparedParts
          component={shown.component}
          before={as(before, 'parts')?.parts ?? []}
          after={as(after, 'parts')?.parts ?? []}
        />
      );
    default:
      return <Swapped before={before} after={after} />;
  }
}

interface PartsProps {
  component: string;
  before: DisplayField[][];
  after: DisplayField[][];
}

/** Parts of a document in their order: what changed in each, what came, what went. */
function ComparedParts({ component, before, after }: PartsProps) {
  const text = useText();
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
      {placed(pairParts(before, after)).map(({ item: row, key }) => (
        <Box tag="li" key={key} background="neutral100" hasRadius padding={{ initial: 3, medium: 4 }}>
          {(!row.before || !row.after) && (
            <Typography variant="pi" fontWeight="bold" textColor={row.before ? 'danger600' : 'success600'}>
              {text(row.before ? 'compare.removed' : 'compare.added')}
            </Typography>
          )}
          <PartFields component={component} pairs={pairFields(row.before ?? [], row.after ?? [])} />
        </Box>
      ))}
    </Flex>
  );
}

function PartFields({ component, pairs }: { component: string; pairs: readonly FieldPair[] }) {
  const labels = useContentLabels();
  const told = pairs.filter(({ before, after }) => isFilled(before) || isFilled(after));
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {told.map((pair) => (
        <Box key={pair.name}>
          <Typography tag="h4" variant="sigma" textColor="neutral600">
            {labels.field(component, pair.name)}
          </Typography>
          <ComparedValue pair={pair} />
        </Box>
      ))}
    </Flex>
  );
}
