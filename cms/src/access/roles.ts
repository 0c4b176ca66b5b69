import type { Grant, Verb } from './grant.ts';

export interface Role {
  code: string;
  name: string;
  description: string;
  grants: readonly Grant[];
}

const edit: readonly Verb[] = ['read', 'create', 'update', 'delete'];
const keep: readonly Verb[] = ['read', 'create', 'update'];
const publishing: readonly Verb[] = ['read', 'create', 'update', 'delete', 'publish'];

/** What everybody on the staff may look up, their own notices among it. */
const reference: readonly Grant[] = [
  { on: 'school-profile', may: ['read'] },
  { on: 'school-year', may: ['read'] },
  { on: 'school-break', may: ['read'] },
  { on: 'department', may: ['read'] },
  { on: 'subject', may: ['read'] },
  { on: 'school-class', may: ['read'], except: ['pupils'] },
  { on: 'teaching-assignment', may: ['read'] },
  { on: 'programme-row', may: ['read'] },
  { on: 'timetable-entry', may: ['read'] },
  { on: 'library-collection', may: ['read'] },
  {
    on: 'staff-member',
    may: ['read'],
    fields: ['fullName', 'givenName', 'position', 'jobTitle', 'department', 'email'],
  },
  { on: 'staff-member', may: ['read'], except: ['account'], when: 'own-staff-file' },
  { action: 'plugin::notices.access' },
];

const ownUploads: readonly Grant[] = uploads(['admin::is-creator']);
const sharedUploads: readonly Grant[] = uploads(['admin::is-creator', 'admin::has-same-role-as-creator']);

function uploads(when: readonly string[]): Grant[] {
  return [
    { action: 'plugin::upload.read', when },
    { action: 'plugin::upload.assets.create' },
    { action: 'plugin::upload.assets.update', when },
    { action: 'plugin::upload.assets.download', when },
    { action: 'plugin::upload.assets.copy-link', when },
  ];
}

const submits: Grant = { action: 'plugin::approval.access' };
const decides: readonly Grant[] = [submits, { action: 'plugin::approval.decide' }];
const runsApprovals: readonly Grant[] = [
  ...decides,
  { action: 'plugin::approval.manage' },
  { action: 'plugin::approval.design' },
];

const timetableFields = ['schoolClass', 'date', 'session', 'periodNumber', 'subject', 'teacher', 'insteadOf'];
/** What becomes of a petition; the sender's own words stay as they came. */
const petitionWork = ['state', 'topic', 'handler', 'dueOn', 'answer', 'suspected', 'keepUntil'];
/** What the system writes into a petition. */
const petitionSystem = ['code', 'receivedAt', 'answeredAt', 'suspected', 'suspicions', 'keepUntil'];

/** What the system writes into the class log. */
const systemFields = ['schoolYear', 'confirmedAt', 'late'];

/** The people in pictures: whoever sees the pupils names them; an editor only says that there are some, or none. */
const namesPeople: readonly Grant[] = [
  { on: 'picture-subject', may: edit, except: ['statedBy', 'statedAt'] },
  { on: 'picture-subject', may: ['read'] },
];
const keepsConsents: Grant = { on: 'photo-consent', may: edit };

/** What both heads of the school share: they see everything but medical files, and run the organisation. */
const leadership: readonly Grant[] = [
  ...reference,
  ...[
    ...['school-year', 'school-break', 'department', 'subject', 'school-class', 'teaching-assignment'],
    ...['timetable-entry', 'news-tag'],
  ].map((on) => ({
    on,
    may: edit,
  })),
  { on: 'staff-member', may: keep, except: ['account'] },
  { on: 'staff-member', may: ['read'], fields: ['account'] },
  { on: 'pupil', may: ['read'], except: ['account'] },
  { on: 'guardian', may: ['read'], except: ['account'] },
  { on: 'guardianship', may: ['read'] },
  { on: 'lesson-plan', may: ['read'] },
  ...['library-item', 'library-collection', 'reading-list'].map((on) => ({ on, may: ['read' as const] })),
  { on: 'programme-row', may: edit },
  // They set the log up from the timetable; what happened in a lesson is its teacher's to write.
  { on: 'class-log-entry', may: ['read', 'delete'] },
  { on: 'class-log-entry', may: ['create', 'update'], fields: timetableFields },
  { on: 'library-partner', may: ['read'] },
  { on: 'library-copy', may: ['read'] },
  { on: 'library-loan-rule', may: edit },
  { on: 'library-setting', may: keep },
  { action: 'plugin::library.statistics' },
  { action: 'plugin::portal.statistics' },
  { on: 'library-harvest', may: ['read'], except: ['place'] },
  { on: 'harvested-record', may: ['read'], except: ['key'] },
  { on: 'petition', may: ['read'] },
  { on: 'petition', may: ['update'], fields: petitionWork },
  { on: 'news-category', may: keep },
  { on: 'portal-setting', may: keep },
  ...[
    ...['news-article', 'announcement', 'class-announcement', 'event', 'page', 'disclosure-document'],
    ...['school-document', 'quality-table', 'facility'],
  ].map((on) => ({ on, may: publishing })),
  ...namesPeople,
  keepsConsents,
  ...uploads([]),
  ...runsApprovals,
];

/**
 * Roles of the admin panel. Who writes a governed text does not publish it: what is approved is published by the
 * approval plugin, and even the leadership can publish nothing else.
 */
export const adminRoles: readonly Role[] = [
  {
    code: 'khue-principal',
    name: 'Hiệu trưởng',
    description: 'Xem toàn bộ dữ liệu của trường, quản lý tổ chức và nội dung công khai, duyệt khi được giao.',
    grants: [...leadership, { on: 'school-profile', may: ['create', 'update'] }],
  },
  {
    code: 'khue-vice-principal',
    name: 'Phó hiệu trưởng',
    description: 'Như hiệu trưởng, trừ thông tin trường; duyệt thay tổ trưởng khi cần.',
    grants: leadership,
  },
  {
    code: 'khue-head-of-department',
    name: 'Tổ trưởng chuyên môn',
    description: 'Xem và duyệt kế hoạch bài dạy, bài giảng số của tổ mình; giữ chương trình môn học.',
    grants: [
      ...reference,
      { on: 'lesson-plan', may: ['read'], when: 'lesson-plan-of-own-department' },
      { on: 'library-item', may: ['read'], when: 'library-item-of-own-department' },
      { on: 'programme-row', may: keep },
      ...ownUploads,
      ...decides,
    ],
  },
  {
    code: 'khue-teacher',
    name: 'Giáo viên',
    description:
      'Soạn kế hoạch bài dạy và bài giảng số của mình; viết thông báo cho lớp mình; giới thiệu sách cho học sinh; xem học sinh các lớp mình dạy hoặc chủ nhiệm.',
    grants: [
      ...reference,
      { on: 'lesson-plan', may: ['create'] },
      { on: 'lesson-plan', may: ['update'], except: ['author', 'department'], when: 'own-lesson-plan' },
      { on: 'lesson-plan', may: ['read', 'delete'], when: 'own-lesson-plan' },
      { on: 'class-log-entry', may: ['create'], except: [...systemFields, 'teacher', 'insteadOf'] },
      {
        on: 'class-log-entry',
        may: ['update'],
        except: [...systemFields, 'teacher', 'insteadOf'],
        when: 'own-class-log',
      },
      { on: 'class-log-entry', may: ['read', 'delete'], when: 'own-class-log' },
      { on: 'class-log-entry', may: ['read'], when: 'class-log-of-homeroom-class' },
      { on: 'library-item', may: ['create'], except: ['department'] },
      { on: 'library-item', may: ['update'], except: ['department'], when: 'own-library-item' },
      { on: 'library-item', may: ['read', 'delete'], when: 'own-library-item' },
      { on: 'library-item', may: ['read'], when: 'version-in-force' },
      { on: 'reading-list', may: ['create'], except: ['owner'] },
      { on: 'reading-list', may: ['update'], except: ['owner'], when: 'own-reading-list' },
      { on: 'reading-list', may: ['read', 'delete'], when: 'own-reading-list' },
      {
        on: 'pupil',
        may: ['read'],
        fields: ['fullName', 'givenName', 'pupilCode', 'gender', 'enrolmentStatus', 'schoolClass'],
        when: 'pupil-of-taught-class',
      },
      { on: 'pupil', may: ['read'], except: ['personalId', 'account'], when: 'pupil-of-homeroom-class' },
      { on: 'guardian', may: ['read'], except: ['account'], when: 'guardian-in-homeroom-class' },
      { on: 'guardianship', may: ['read'], when: 'guardianship-in-homeroom-class' },
      { on: 'class-announcement', may: ['create'], except: ['author'] },
      { on: 'class-announcement', may: ['update'], except: ['author'], when: 'own-class-announcement' },
      { on: 'class-announcement', may: ['read', 'delete', 'publish'], when: 'own-class-announcement' },
      { on: 'petition', may: ['read'], when: 'petition-in-own-hands' },
      { on: 'petition', may: ['update'], fields: ['state', 'answer'], when: 'petition-in-own-hands' },
      ...ownUploads,
      submits,
    ],
  },
  {
    code: 'khue-clerk',
    name: 'Văn thư',
    description:
      'Giữ sổ đăng bộ, hồ sơ nhân sự và lớp học; nhận và trả lời kiến nghị; soạn thông báo; soạn văn bản công khai và gửi duyệt.',
    grants: [
      ...reference,
      { on: 'school-break', may: edit },
      { on: 'school-class', may: keep },
      { on: 'staff-member', may: keep, except: ['account'] },
      { on: 'pupil', may: keep, except: ['account'] },
      { on: 'guardian', may: keep, except: ['account'] },
      { on: 'guardianship', may: edit },
      { on: 'announcement', may: keep },
      { on: 'petition', may: ['read'] },
      { on: 'petition', may: ['create'], except: petitionSystem },
      { on: 'petition', may: ['update'], fields: petitionWork },
      ...['disclosure-document', 'school-document', 'quality-table', 'facility'].map((on) => ({ on, may: keep })),
      { on: 'timetable-entry', may: edit },
      ...namesPeople,
      keepsConsents,
      ...sharedUploads,
      submits,
    ],
  },
  {
    code: 'khue-librarian',
    name: 'Thủ thư',
    description:
      'Quản lý thư viện số: biên mục, bộ sưu tập, danh mục đọc, mượn trả, liên thông; gửi duyệt tài liệu mới.',
    grants: [
      ...reference,
      ...['library-item', 'library-collection', 'reading-list'].map((on) => ({ on, may: edit })),
      { on: 'search-synonym', may: edit },
      { on: 'library-partner', may: edit },
      { on: 'library-copy', may: edit },
      { on: 'library-loan-rule', may: edit },
      { on: 'library-setting', may: keep },
      { action: 'plugin::library.statistics' },
      { action: 'plugin::library.manage' },
      { action: 'plugin::library.lend' },
      { on: 'library-harvest', may: ['read'], except: ['place'] },
      { on: 'harvested-record', may: ['read'], except: ['key'] },
      ...sharedUploads,
      submits,
    ],
  },
  {
    code: 'khue-news-editor',
    name: 'Biên tập viên',
    description:
      'Viết tin tức và gửi duyệt; viết và xuất bản thông báo, sự kiện, trang; chỉnh giao diện cổng thông tin.',
    grants: [
      ...reference,
      { on: 'news-category', may: edit },
      { on: 'portal-setting', may: keep },
      { on: 'news-tag', may: edit },
      { on: 'news-article', may: edit },
      ...['announcement', 'event', 'page', 'facility'].map((on) => ({ on, may: publishing })),
      { action: 'plugin::portal.statistics' },
      { on: 'picture-subject', may: ['create', 'update'], except: ['pupils', 'statedBy', 'statedAt'] },
      { on: 'picture-subject', may: ['read'], except: ['pupils'] },
      ...sharedUploads,
      submits,
    ],
  },
  {
    code: 'khue-it-administrator',
    name: 'Quản trị CNTT',
    description:
      'Quản lý tài khoản và gắn tài khoản với hồ sơ; chỉnh giao diện cổng thông tin; không xem nội dung hồ sơ.',
    grants: [
      ...reference,
      { on: 'portal-setting', may: keep },
      { on: 'page', may: ['read'] },
      { on: 'staff-member', may: ['read', 'update'], fields: ['account'] },
      { on: 'pupil', may: ['read'], fields: ['fullName', 'givenName', 'pupilCode', 'schoolClass', 'account'] },
      { on: 'pupil', may: ['update'], fields: ['account'] },
      { on: 'guardian', may: ['read'], fields: ['fullName', 'account'] },
      { on: 'guardian', may: ['update'], fields: ['account'] },
      {
        on: 'plugin::users-permissions.user',
        may: edit,
        fields: ['username', 'email', 'password', 'confirmed', 'blocked', 'role'],
      },
      { on: 'plugin::users-permissions.role', may: ['read'], fields: ['name', 'description', 'type'] },
      { action: 'admin::users.read' },
      { action: 'admin::users.create' },
      { action: 'admin::users.update' },
      { action: 'admin::roles.read' },
      { action: 'plugin::content-manager.collection-types.configure-view' },
      { action: 'plugin::content-manager.single-types.configure-view' },
      { action: 'plugin::content-manager.components.configure-layout' },
      { action: 'plugin::i18n.locale.read' },
      { action: 'plugin::notices.oversee' },
    ],
  },
];
