/** Rights of the admin panel. */
export const actions = { lend: 'plugin::library.lend' } as const;

/** For Strapi's role screen. */
export const actionDefinitions = [
  { section: 'plugins', pluginName: 'library', displayName: 'Thư viện: cho mượn và nhận trả sách', uid: 'lend' },
];
