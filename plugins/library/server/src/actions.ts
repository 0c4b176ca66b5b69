/** Rights of the admin panel. */
export const actions = {
  manage: 'plugin::library.manage',
  lend: 'plugin::library.lend',
  statistics: 'plugin::library.statistics',
} as const;

/** For Strapi's role screen. */
export const actionDefinitions = [
  { section: 'plugins', pluginName: 'library', displayName: 'Thư viện: nhập tài liệu, theo dõi tệp', uid: 'manage' },
  { section: 'plugins', pluginName: 'library', displayName: 'Thư viện: cho mượn và nhận trả sách', uid: 'lend' },
  { section: 'plugins', pluginName: 'library', displayName: 'Thư viện: xem và xuất thống kê', uid: 'statistics' },
];
