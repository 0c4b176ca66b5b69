import type { DisplayField, TextLine } from '@khue/config/contracts';
import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { File } from '@strapi/icons';
import type { ReactNode } from 'react';
import { useContentLabels, useDates, useText } from '../i18n/use-text.ts';

const wrap = { whiteSpace: 'pre-line', overflowWrap: 'anywhere' } as const;

/** Shows the fields of one component; given by whoever shows the document around it. */
type RenderPart = (component: string, fields: readonly DisplayField[]) => ReactNode;

/** One value, by its kind. */
export function FieldValue({ field, renderPart }: { field: DisplayField; renderPart: RenderPart }) {
  const text = useText();
  const labels = useContentLabels();
  const dates = useDates();
  switch (field.kind) {
    case 'text':
      return <Words>{field.value}</Words>;
    case 'date':
      return <Words>{dates.day(field.value)}</Words>;
    case 'instant':
      return <Words>{dates.instant(field.value)}</Words>;
    case 'yes-no':
      return <Words>{text(field.value ? 'field.yes' : 'field.no')}</Words>;
    case 'choice':
      return <Words>{labels.value(field.value)}</Words>;
    case 'names':
      return <Words>{field.values.join(', ')}</Words>;
    case 'rich-text':
      return <Lines lines={field.lines} />;
    case 'files':
      return <Files files={field.files} />;
    case 'parts':
      return <Parts parts={field.parts} renderPart={(fields) => renderPart(field.component, fields)} />;
    case 'empty':
      return null;
  }
}

const Words = ({ children }: { children: string }) => (
  <Typography tag="p" style={wrap}>
    {children}
  </Typography>
);

/** The same text may stand on two lines; its place is what tells them apart. */
const placed = <Item,>(items: readonly Item[]) => items.map((item, place) => ({ item, key: `${place}` }));

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

type FilesField = Extract<DisplayField, { kind: 'files' }>;

function Files({ files }: Pick<FilesField, 'files'>) {
  return (
    <Flex tag="ul" direction="column" alignItems="flex-start" gap={1}>
      {files.map(({ name, url, sizeKB }) => (
        <Flex tag="li" key={url} gap={2} style={wrap}>
          <Link href={url} isExternal startIcon={<File aria-hidden />}>
            {name}
          </Link>
          <Typography variant="pi" textColor="neutral600">
            {`${Math.max(1, Math.round(sizeKB))} KB`}
          </Typography>
        </Flex>
      ))}
    </Flex>
  );
}

type PartsField = Extract<DisplayField, { kind: 'parts' }>;

function Parts({
  parts,
  renderPart,
}: Pick<PartsField, 'parts'> & { renderPart: (fields: DisplayField[]) => ReactNode }) {
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
      {placed(parts).map(({ item, key }) => (
        <Box tag="li" key={key} background="neutral100" hasRadius padding={{ initial: 3, medium: 4 }}>
          {renderPart(item)}
        </Box>
      ))}
    </Flex>
  );
}
