export const pluginId = 'notices';
export const basePath = `/plugins/${pluginId}`;
/** Where people go who wanted to decide something; the approval's own page. */
export const approvalPath = '/plugins/approval';

const right = (action: string) => [{ action, subject: null }];
/** The rights that the server's routes ask for, and the approval's. */
export const permissions = {
  access: right('plugin::notices.access'),
  oversee: right('plugin::notices.oversee'),
  approvals: right('plugin::approval.access'),
};
