import { IconButton } from '@strapi/design-system';
import { Information } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { useParams } from 'react-router-dom';
import { typeHelpKey } from '../translations/schema-texts.ts';

/** Beside the buttons of a list: what this kind of document is for. */
export function TypeHelp() {
  const { slug = '' } = useParams();
  const { formatMessage, messages } = useIntl();
  const id = typeHelpKey(slug);
  if (!messages[id]) return null;
  return (
    <IconButton label={formatMessage({ id })} variant="ghost">
      <Information />
    </IconButton>
  );
}
