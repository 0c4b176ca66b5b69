import type { Definition } from './definition.ts';

/** Workflows a new school starts with; written once, then the school's own. */
export const defaultWorkflows: readonly Definition[] = [
  {
    code: 'lesson-plan',
    version: 1,
    label: { vi: 'Duyệt kế hoạch bài dạy', en: 'Lesson plan approval' },
    selfApproval: false,
    steps: [
      {
        key: 'head',
        label: { vi: 'Tổ trưởng chuyên môn duyệt', en: 'Approval by the head of department' },
        approvers: [{ kind: 'head-of-department' }],
        standIns: [{ kind: 'role', role: 'khue-vice-principal' }],
        quorum: { kind: 'one' },
      },
    ],
  },
];
