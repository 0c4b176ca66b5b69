/** Rights of the admin panel; which runs somebody may decide follows from relations, not from these. */
export const actions = {
  access: 'plugin::approval.access',
  decide: 'plugin::approval.decide',
  design: 'plugin::approval.design',
  manage: 'plugin::approval.manage',
} as const;

const action = (uid: string, displayName: string) => ({
  section: 'plugins',
  pluginName: 'approval',
  displayName,
  uid,
});

/** For Strapi's role screen. */
export const actionDefinitions = [
  action('access', 'Phê duyệt: xem, gửi, thu hồi'),
  action('decide', 'Phê duyệt: cho ý kiến duyệt'),
  action('design', 'Phê duyệt: thiết kế quy trình'),
  action('manage', 'Phê duyệt: đổi người duyệt, xem thống kê'),
];
