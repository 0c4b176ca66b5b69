export const pluginId = 'library';
export const itemUid = 'api::library-item.library-item';
/** Where drafts are worked on. */
export const itemsPath = `/content-manager/collection-types/${itemUid}`;

const right = (action: string) => [{ action, subject: null }];
/** The rights that the server's routes ask for. */
export const permissions = {
  lend: right('plugin::library.lend'),
  manage: right('plugin::library.manage'),
  statistics: right('plugin::library.statistics'),
};
