export const pluginId = 'library';

const right = (action: string) => [{ action, subject: null }];
/** The rights that the server's routes ask for. */
export const permissions = { lend: right('plugin::library.lend') };
