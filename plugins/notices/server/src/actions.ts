/** Rights of the admin panel; whose notices somebody sees follows from the account, not from these. */
export const actions = { access: 'plugin::notices.access', oversee: 'plugin::notices.oversee' } as const;

/** For Strapi's role screen. */
export const actionDefinitions = [
  { section: 'plugins', pluginName: 'notices', displayName: 'Thông báo: xem thông báo của mình', uid: 'access' },
  { section: 'plugins', pluginName: 'notices', displayName: 'Thông báo: theo dõi thư chưa gửi được', uid: 'oversee' },
];
