import type { DisplayField, TextLine } from '@khue/config/contracts';
import { Flex, Typography } from '@strapi/design-system';
import { align } from '../compare/align.ts';
import { compareLines } from '../compare/lines.ts';
import { placed } from '../components/placed.ts';
import { useText } from '../i18n/use-text.ts';
import { Added, ComparedText, Removed } from './compared-text.tsx';
import { FileLine, type ShownFile } from './file-line.tsx';
import { usePlainValue } from './plain-value.ts';

interface Both<Side> {
  before: Side;
  after: Side;
}

export function ComparedLines({ before, after }: Both<readonly TextLine[]>) {
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {placed(compareLines(before, after)).map(({ item, key }) => (
        <ComparedText key={key} before={lineText(item.before)} after={lineText(item.after)} />
      ))}
    </Flex>
  );
}

/** Items of a list keep their dot. */
const lineText = (line: TextLine | null) => (line?.kind === 'item' ? `• ${line.text}` : (line?.text ?? ''));

/** Files that stayed, came and went. */
export function ComparedFiles({ before, after }: Both<readonly ShownFile[]>) {
  const text = useText();
  const rows = align(before, after, (a, b) => a.name === b.name && a.hash === b.hash);
  return (
    <Flex tag="ul" direction="column" alignItems="flex-start" gap={1}>
      {rows.flatMap(({ before: old, after: now, same }) => [
        ...(old && !same ? [<FileLine key={`-${old.hash}`} file={old} mark={text('compare.removed')} gone />] : []),
        ...(now ? [<FileLine key={`+${now.hash}`} file={now} mark={same ? '' : text('compare.added')} />] : []),
      ])}
    </Flex>
  );
}

/** Choices, dates and relations: the old value, an arrow, the new one. */
export function Swapped({ before, after }: Both<DisplayField | null>) {
  const plain = usePlainValue();
  return (
    <Typography tag="p" style={{ overflowWrap: 'anywhere' }}>
      <Removed>{plain(before)}</Removed>
      {' → '}
      <Added>{plain(after)}</Added>
    </Typography>
  );
}
