/** Rights of the admin panel. */
export const actions = { statistics: 'plugin::portal.statistics' } as const;

/** For Strapi's role screen. */
export const actionDefinitions = [
  { section: 'plugins', pluginName: 'portal', displayName: 'Cổng thông tin: xem và xuất thống kê', uid: 'statistics' },
];
