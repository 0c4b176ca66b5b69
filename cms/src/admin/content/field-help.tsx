import type { EditFieldLayout, EditLayout } from '@strapi/content-manager/strapi-admin';
import { useIntl } from 'react-intl';
import { displayNames } from '../translations/display-names.ts';
import { helpKey } from '../translations/schema-texts.ts';

interface Form {
  layout: EditLayout;
}

const uidOf = (displayName: string | undefined) =>
  Object.keys(displayNames).find((uid) => displayNames[uid] === displayName);

/** Forms show the help of each field in the person's language; what an administrator wrote goes first. */
export function helpfulForm({ layout }: Form): Form {
  const uid = uidOf(layout.settings.displayName);
  if (!uid) return { layout };
  const help = (owner: string) => (row: EditFieldLayout[]) => row.map((field) => withHelp(owner, field));
  return {
    layout: {
      ...layout,
      layout: layout.layout.map((panel) => panel.map(help(uid))),
      components: Object.fromEntries(
        Object.entries(layout.components).map(([name, part]) => [
          name,
          { ...part, layout: part.layout.map(help(name)) },
        ]),
      ),
    },
  };
}

function withHelp(uid: string, field: EditFieldLayout): EditFieldLayout {
  if (field.hint) return field;
  // The panel types a hint as text but renders whatever it is given.
  return { ...field, hint: (<Help id={helpKey(uid, field.name)} />) as unknown as string };
}

function Help({ id }: { id: string }) {
  const { formatMessage, messages } = useIntl();
  return messages[id] ? formatMessage({ id }) : null;
}
