import type { DisplayField } from '@khue/config/contracts';
import { Flex, Link, Typography } from '@strapi/design-system';

export type ShownFile = Extract<DisplayField, { kind: 'files' }>['files'][number];

interface Props {
  file: ShownFile;
  mark?: string;
  gone?: boolean;
}

/** Name, size and the beginning of the hash of one file; the hash tells two versions of one name apart. */
export function FileLine({ file, mark = '', gone = false }: Props) {
  const Name = gone ? 'del' : mark ? 'ins' : 'span';
  return (
    <Flex tag="li" gap={2} wrap="wrap" minHeight="4.4rem" style={{ overflowWrap: 'anywhere' }}>
      {mark && (
        <Typography variant="pi" fontWeight="bold" textColor={gone ? 'danger600' : 'success600'}>
          {mark}
        </Typography>
      )}
      <Name>
        <Link href={file.url} isExternal style={{ minHeight: '4.4rem' }}>
          {file.name}
        </Link>
      </Name>
      <Typography variant="pi" textColor="neutral600">
        {`${Math.max(1, Math.round(file.sizeKB))} KB · ${file.hash.slice(0, 8)}`}
      </Typography>
    </Flex>
  );
}
