import { type PictureInDocument, picturesIn } from '@khue/config/contracts';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { unstable_useContentManagerContext, useForm } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { type Statement, statementPath, useStatements } from './use-statements.ts';

const choices = ['no-pupil', 'named-pupils', 'decoration'] as const;

/** Beside a document of the portal: its pictures, and who can be recognised in them. The server asks; this is where to say it. */
export const PicturesPanel: PanelComponent = () => {
  const { formatMessage } = useIntl();
  const { contentType } = unstable_useContentManagerContext();
  const values = useForm('PicturesPanel', (form) => form.values);
  if (!contentType?.pluginOptions || !('portal' in contentType.pluginOptions)) return null;
  const pictures = [...new Map(picturesIn(values).map((picture) => [picture.hash, picture])).values()];
  if (pictures.length === 0) return null;
  return { title: formatMessage({ id: 'khue.pictures.title' }), content: <Pictures pictures={pictures} /> };
};

function Pictures({ pictures }: { pictures: PictureInDocument[] }) {
  const { formatMessage } = useIntl();
  const { statements, say } = useStatements(pictures.map(({ hash }) => hash));
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <Typography variant="pi" textColor="neutral600">
        {formatMessage({ id: 'khue.pictures.help' })}
      </Typography>
      {statements &&
        pictures.map((picture) => (
          <Picture key={picture.hash} picture={picture} statement={statements.get(picture.hash)} say={say} />
        ))}
    </Flex>
  );
}

interface PictureProps {
  picture: PictureInDocument;
  statement: Statement | undefined;
  say: (picture: PictureInDocument, shows: string) => void;
}

function Picture({ picture, statement, say }: PictureProps) {
  const { formatMessage } = useIntl();
  const text = (id: string) => formatMessage({ id: `khue.pictures.${id}` });
  const shows = statement?.shows ?? '';
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {picture.url && (
        <img src={picture.url} alt="" style={{ maxWidth: '100%', maxHeight: '7rem', objectFit: 'contain' }} />
      )}
      <Typography variant="pi" fontWeight="semiBold" ellipsis>
        {picture.name}
      </Typography>
      <SingleSelect
        aria-label={`${text('ask')} ${picture.name}`}
        placeholder={text('choose')}
        value={shows}
        size="S"
        onChange={(value) => say(picture, String(value))}
      >
        {[...choices, ...(shows === 'earlier' ? ['earlier'] : [])].map((choice) => (
          <SingleSelectOption key={choice} value={choice}>
            {text(choice)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      {statement?.shows === 'named-pupils' && (
        <Typography variant="pi">
          <Link to={statementPath(statement)}>{text('name-them')}</Link>
        </Typography>
      )}
      {!picture.alt && shows !== 'decoration' && (
        <Typography variant="pi" textColor="warning700">
          {text('no-words')}
        </Typography>
      )}
    </Flex>
  );
}
