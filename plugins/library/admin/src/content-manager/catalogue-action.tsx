import type { BulkActionComponent } from '@strapi/content-manager/strapi-admin';
import { Download } from '@strapi/icons';
import { useRBAC } from '@strapi/strapi/admin';
import { useDownload } from '../api/use-download.ts';
import { useText } from '../i18n/use-text.ts';
import { itemUid, permissions } from '../ids.ts';

/** In the list of items: the chosen ones as a file that other library programs import. */
export const CatalogueAction: BulkActionComponent = ({ model, documents }) => {
  const text = useText();
  const download = useDownload();
  const { allowedActions } = useRBAC({ manage: permissions.manage });
  if (model !== itemUid || !allowedActions.canManage) return null;
  const ids = documents.map(({ documentId }) => documentId).join(',');
  return {
    label: text('register.catalogue-chosen'),
    variant: 'tertiary',
    icon: <Download />,
    onClick: () => download(`/library/exports/catalogue?ids=${ids}`, 'thu-muc.xml'),
  };
};
