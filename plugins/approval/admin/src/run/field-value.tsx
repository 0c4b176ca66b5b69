import type { DisplayField, TextLine } from '@khue/config/contracts';
import { Box, Flex, Typography } from '@strapi/design-system';
import { placed } from '../components/placed.ts';
import { useContentLabels } from '../i18n/use-text.ts';
import { FileLine } from './file-line.tsx';
import { usePlainValue } from './plain-value.ts';

const wrap = { whiteSpace: 'pre-line', overflowWrap: 'anywhere' } as const;

/** One value, by its kind. */
export function FieldValue({ field }: { field: DisplayField }) {
  const plain = usePlainValue();
  switch (field.kind) {
    case 'rich-text':
      return <Lines lines={field.lines} />;
    case 'files':
      return (
        <Flex tag="ul" direction="column" alignItems="flex-start" gap={1}>
          {field.files.map((file) => (
            <FileLine key={file.url} file={file} />
          ))}
        </Flex>
      );
    case 'parts':
      return <Parts component={field.component} parts={field.parts} />;
    case 'empty':
      return null;
    default:
      return (
        <Typography tag="p" style={wrap}>
          {plain(field)}
        </Typography>
      );
  }
}

function Lines({ lines }: { lines: readonly TextLine[] }) {
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {placed(lines).map(({ item, key }) => (
        <Typography
          key={key}
          tag={item.kind === 'heading' ? 'h4' : 'p'}
          fontWeight={item.kind === 'heading' ? 'semiBold' : 'regular'}
          style={item.kind === 'code' ? { ...wrap, fontFamily: 'monospace' } : wrap}
        >
          {item.kind === 'item' ? `• ${item.text}` : item.kind === 'quote' ? `“${item.text}”` : item.text}
        </Typography>
      ))}
    </Flex>
  );
}

function Parts({ component, parts }: { component: string; parts: readonly DisplayField[][] }) {
  const labels = useContentLabels();
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
      {placed(parts).map(({ item, key }) => (
        <Box tag="li" key={key} background="neutral100" hasRadius padding={{ initial: 3, medium: 4 }}>
          <Flex direction="column" alignItems="stretch" gap={3}>
            {item
              .filter(({ kind }) => kind !== 'empty')
              .map((field) => (
                <Box key={field.name}>
                  <Typography tag="h4" variant="sigma" textColor="neutral600">
                    {labels.field(component, field.name)}
                  </Typography>
                  <FieldValue field={field} />
                </Box>
              ))}
          </Flex>
        </Box>
      ))}
    </Flex>
  );
}
