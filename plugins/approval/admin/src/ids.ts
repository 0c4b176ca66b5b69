export const pluginId = 'approval';
export const basePath = `/plugins/${pluginId}`;

const right = (action: string) => [{ action, subject: null }];
/** The rights that the server's routes ask for. */
export const permissions = {
  access: right('plugin::approval.access'),
  decide: right('plugin::approval.decide'),
};
