import type { Core } from '@strapi/strapi';
import { staffRelations } from './load-staff-relations.ts';
import type { StaffRelations } from './staff-relations.ts';

/** Part of a query that is also matched in memory: dotted paths, `$eq`, `$in`, `$ne` only. */
type Match = Record<string, { $eq: unknown } | { $in: unknown[] } | { $ne: unknown }>;

interface Condition {
  /** Shown in the screen of roles. */
  label: string;
  match: (mine: StaffRelations) => Match;
}

const anyOf = (path: string, ids: string[]): Match => ({ [path]: { $in: ids } });

/** Rights that follow from relations. Each holds for one content type, which its name says. */
const conditions = {
  'own-lesson-plan': {
    label: 'Kế hoạch bài dạy do chính mình soạn',
    match: (mine) => ({ 'author.documentId': { $eq: mine.staffFile } }),
  },
  'lesson-plan-of-own-department': {
    label: 'Kế hoạch bài dạy của tổ mình đang làm tổ trưởng',
    match: (mine) => anyOf('department.documentId', mine.departments),
  },
  'own-class-log': {
    label: 'Tiết học do chính mình dạy',
    match: (mine) => ({ 'teacher.documentId': { $eq: mine.staffFile } }),
  },
  'class-log-of-homeroom-class': {
    label: 'Sổ ghi đầu bài của lớp mình chủ nhiệm',
    match: (mine) => anyOf('schoolClass.documentId', mine.homeroomClasses),
  },
  'own-library-item': {
    label: 'Tài liệu thư viện do chính mình đưa vào',
    match: (mine) => ({ 'createdBy.id': { $eq: mine.account } }),
  },
  'library-item-of-own-department': {
    label: 'Tài liệu thư viện của tổ mình đang làm tổ trưởng',
    match: (mine) => anyOf('department.documentId', mine.departments),
  },
  'own-reading-list': {
    label: 'Danh mục đọc do chính mình lập',
    match: (mine) => ({ 'owner.documentId': { $eq: mine.staffFile } }),
  },
  'own-class-announcement': {
    label: 'Thông báo của lớp do chính mình viết',
    match: (mine) => ({ 'author.documentId': { $eq: mine.staffFile } }),
  },
  'petition-in-own-hands': {
    label: 'Kiến nghị, phản ánh được giao cho mình',
    match: (mine) => ({ 'handler.documentId': { $eq: mine.staffFile } }),
  },
  'own-staff-file': {
    label: 'Hồ sơ nhân sự của chính mình',
    match: (mine) => ({ documentId: { $eq: mine.staffFile } }),
  },
  'pupil-of-homeroom-class': {
    label: 'Học sinh lớp mình chủ nhiệm',
    match: (mine) => anyOf('schoolClass.documentId', mine.homeroomClasses),
  },
  'pupil-of-taught-class': {
    label: 'Học sinh lớp mình chủ nhiệm hoặc đang dạy',
    match: (mine) => anyOf('schoolClass.documentId', [...mine.homeroomClasses, ...mine.taughtClasses]),
  },
  'guardianship-in-homeroom-class': {
    label: 'Quan hệ giám hộ của học sinh lớp mình chủ nhiệm',
    match: (mine) => anyOf('pupil.schoolClass.documentId', mine.homeroomClasses),
  },
  'guardian-in-homeroom-class': {
    label: 'Cha mẹ, người giám hộ của học sinh lớp mình chủ nhiệm',
    match: (mine) => anyOf('guardianships.pupil.schoolClass.documentId', mine.homeroomClasses),
  },
} as const satisfies Record<string, Condition>;

export type ConditionName = keyof typeof conditions | 'version-in-force';

/** Strapi's id of a condition of this application. */
export const conditionId = (name: ConditionName) => `api::${name}`;

/**
 * Registers the conditions. Call it in `register`: a right whose condition is unknown would hold
 * without any condition.
 */
export async function registerConditions(strapi: Core.Strapi): Promise<void> {
  const { conditionProvider } = strapi.service('admin::permission');
  const related = Object.entries<Condition>(conditions).map(([name, { label, match }]) => ({
    name,
    displayName: label,
    category: 'Khuê',
    async handler(user: { id: number }) {
      const mine = await staffRelations(strapi, user.id);
      return mine === null ? false : match(mine);
    },
  }));
  await conditionProvider.registerMany([
    ...related,
    {
      name: 'version-in-force',
      displayName: 'Chỉ bản đang có hiệu lực',
      category: 'Khuê',
      handler: () => ({ publishedAt: { $ne: null } }),
    },
  ]);
}
