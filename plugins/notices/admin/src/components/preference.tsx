import { type MailPreference, mailPreferences } from '@khue/config/contracts';
import { Box, Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useNoticesChooseMutation, useNoticesPreferenceQuery } from '../api/notices-api.ts';
import { useAct } from '../api/use-act.ts';
import { useText } from '../i18n/use-text.ts';

/** When this person wants mail; saved as it is chosen. */
export function Preference() {
  const text = useText();
  const act = useAct();
  const { data } = useNoticesPreferenceQuery();
  const [choose, { isLoading }] = useNoticesChooseMutation();
  if (!data) return null;
  const save = (mail: string | number) => act(choose({ mail: mail as MailPreference }), text('preference.saved'));
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={{ initial: 4, medium: 5 }}>
      <Field.Root
        name="mail"
        hint={data.address ? text('preference.address', { address: data.address }) : text('preference.no-address')}
      >
        <Field.Label>{text('preference.label')}</Field.Label>
        <SingleSelect value={data.mail} onChange={save} disabled={isLoading}>
          {mailPreferences.map((preference) => (
            <SingleSelectOption key={preference} value={preference}>
              {text(`preference.${preference}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        <Field.Hint />
      </Field.Root>
    </Box>
  );
}
