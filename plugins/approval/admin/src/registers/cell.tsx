import type { DisplayField } from '@khue/config/contracts';
import { Flex, Typography } from '@strapi/design-system';
import type { FieldPair } from '../compare/fields.ts';
import { placed } from '../components/placed.ts';
import { useText } from '../i18n/use-text.ts';
import { usePlainValue } from '../run/plain-value.ts';

const wrap = { whiteSpace: 'pre-line', overflowWrap: 'break-word' } as const;

/** One field of a row; when it changed, what stood there before too. */
export function Cell({ pair }: { pair: FieldPair | undefined }) {
  const text = useText();
  if (!pair) return null;
  const { before, after, changed } = pair;
  if (!changed || !before || !after) return <Words field={after ?? before} />;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Typography tag="del" variant="pi" textColor="neutral600" aria-label={text('rows.before')}>
        <Words field={before} small />
      </Typography>
      <Typography tag="ins" fontWeight="bold" style={{ textDecoration: 'none' }} aria-label={text('rows.now')}>
        {after.kind === 'empty' ? text('compare.empty') : <Words field={after} />}
      </Typography>
    </Flex>
  );
}

/** A value as short as a table wants it; parts are lines. */
function Words({ field, small = false }: { field: DisplayField | null; small?: boolean }) {
  const plain = usePlainValue();
  if (!field || field.kind === 'empty') return null;
  const variant = small ? 'pi' : 'omega';
  if (field.kind !== 'parts')
    return (
      <Typography variant={variant} style={wrap}>
        {plain(field)}
      </Typography>
    );
  return (
    <Flex direction="column" alignItems="flex-start">
      {placed(field.parts).map(({ item, key }) => (
        <Typography key={key} variant={variant} style={wrap}>
          {item
            .filter(({ kind }) => kind !== 'empty')
            .map(plain)
            .join(' · ')}
        </Typography>
      ))}
    </Flex>
  );
}
