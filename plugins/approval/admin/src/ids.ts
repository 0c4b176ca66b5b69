export const pluginId = 'approval';
export const basePath = `/plugins/${pluginId}`;
export const runPath = (runId: number, search = '') => `${basePath}/runs/${runId}${search}`;
/** Where the content manager edits a document. */
export const documentPath = (uid: string, documentId: string, locale: string | null) =>
  `/content-manager/collection-types/${uid}/${documentId}${locale ? `?plugins[i18n][locale]=${locale}` : ''}`;

/** The registers of a period, and one set of them. */
export const registersPath = (uid: string, on: string) => `${basePath}/registers?uid=${uid}&on=${on}`;
export const registerSetPath = (uid: string, set: string) => `${basePath}/registers/${uid}/${set}`;

const right = (action: string) => [{ action, subject: null }];
/** The rights that the server's routes ask for. */
export const permissions = {
  access: right('plugin::approval.access'),
  decide: right('plugin::approval.decide'),
  design: right('plugin::approval.design'),
  manage: right('plugin::approval.manage'),
};
