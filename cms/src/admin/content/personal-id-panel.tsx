import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { type PersonalFile, personalIdWarnings } from '../../model/personal-id.ts';

const people = ['api::pupil.pupil', 'api::staff-member.staff-member'];

/** Beside the file of a person: what in the personal ID does not fit the rest. A hint, never a refusal. */
export const PersonalIdPanel: PanelComponent = ({ model }) => {
  const { formatMessage } = useIntl();
  if (!people.includes(model)) return null;
  return { title: formatMessage({ id: 'khue.personal-id.title' }), content: <Warnings /> };
};

function Warnings() {
  const { formatMessage } = useIntl();
  const values = useForm('PersonalIdPanel', (form) => form.values) as PersonalFile;
  const warnings = personalIdWarnings(values);
  const texts = warnings.length > 0 ? warnings : ['fits'];
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {texts.map((text) => (
        <Typography key={text} variant="pi" textColor={warnings.length > 0 ? 'warning700' : 'neutral600'}>
          {formatMessage({ id: `khue.personal-id.${values.personalId ? text : 'empty'}` })}
        </Typography>
      ))}
    </Flex>
  );
}
