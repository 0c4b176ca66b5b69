/** Rights of the admin panel; which runs somebody may decide follows from relations, not from these. */
export const actions = { access: 'plugin::approval.access', decide: 'plugin::approval.decide' } as const;

/** For Strapi's role screen. */
export const actionDefinitions = [
  { section: 'plugins', pluginName: 'approval', displayName: 'Phê duyệt: xem, gửi, thu hồi', uid: 'access' },
  { section: 'plugins', pluginName: 'approval', displayName: 'Phê duyệt: cho ý kiến duyệt', uid: 'decide' },
];
