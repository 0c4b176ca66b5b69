export const pluginId = 'portal';

/** The right that the server's routes ask for. */
export const permissions = { statistics: [{ action: 'plugin::portal.statistics', subject: null }] };
