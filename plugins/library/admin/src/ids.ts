export const pluginId = 'library';
export const itemUid = 'api::library-item.library-item';
/** Where drafts are worked on. */
export const itemsPath = `/content-manager/collection-types/${itemUid}`;

/** The right that the server's routes ask for. */
export const permissions = { manage: [{ action: 'plugin::library.manage', subject: null }] };
