import type { ApproverRule, Definition, Step } from './definition.ts';

const principal: ApproverRule = { kind: 'role', role: 'khue-principal' };
const vicePrincipal: ApproverRule = { kind: 'role', role: 'khue-vice-principal' };

/** What a step is when nothing else is said: at once, the whole document, one approver, three school days. */
const step = (own: Pick<Step, 'key' | 'label' | 'approvers'> & Partial<Step>): Step => ({
  standIns: [],
  quorum: { kind: 'one' },
  after: [],
  when: [],
  covers: [],
  deadlineDays: 3,
  escalateTo: [principal],
  ...own,
});

const leadership = (key: string, after: readonly string[] = []): Step =>
  step({
    key,
    label: { vi: 'Ban giám hiệu duyệt', en: 'Approval by the school leadership' },
    approvers: [vicePrincipal, principal],
    after,
    escalateTo: [],
  });

/**
 * Workflows a new school starts with; written once, then the school's own. Who approves what is the practice
 * collected for such schools (lesson plan: head of department; digital lesson: head of department, then vice
 * principal; other acquisitions of the library: vice principal; web article: vice principal or principal; public
 * disclosure: principal; class log: the homeroom teacher closes the week, the leadership signs). The number of days is
 * a suggestion: no law sets it.
 */
export const defaultWorkflows: readonly Definition[] = [
  {
    code: 'lesson-plan',
    version: 1,
    label: { vi: 'Duyệt kế hoạch bài dạy', en: 'Lesson plan approval' },
    selfApproval: false,
    atEnd: 'publish',
    steps: [
      step({
        key: 'head',
        label: { vi: 'Tổ trưởng chuyên môn duyệt', en: 'Approval by the head of department' },
        approvers: [{ kind: 'head-of-department' }],
        standIns: [{ kind: 'vice-principal-in-charge' }, vicePrincipal],
        escalateTo: [vicePrincipal],
      }),
    ],
  },
  {
    code: 'library-item',
    version: 1,
    label: { vi: 'Duyệt tài liệu thư viện', en: 'Library item approval' },
    selfApproval: false,
    atEnd: 'publish',
    steps: [
      step({
        key: 'head',
        label: { vi: 'Tổ trưởng chuyên môn thẩm định', en: 'Appraisal by the head of department' },
        approvers: [{ kind: 'head-of-department' }],
        standIns: [{ kind: 'vice-principal-in-charge' }, vicePrincipal],
        when: [{ field: 'kind', is: 'one-of', values: ['digital-lesson', 'exam-paper'] }],
        escalateTo: [vicePrincipal],
      }),
      leadership('leadership', ['head']),
    ],
  },
  {
    code: 'news',
    version: 1,
    label: { vi: 'Duyệt tin, bài đăng cổng thông tin', en: 'Approval of portal articles' },
    selfApproval: false,
    atEnd: 'publish',
    steps: [leadership('leadership')],
  },
  {
    code: 'disclosure',
    version: 1,
    label: { vi: 'Duyệt nội dung công khai', en: 'Approval of public disclosure' },
    selfApproval: true,
    atEnd: 'publish',
    steps: [
      step({
        key: 'principal',
        label: { vi: 'Hiệu trưởng duyệt', en: 'Approval by the principal' },
        approvers: [principal],
        standIns: [vicePrincipal],
        escalateTo: [vicePrincipal],
      }),
    ],
  },
  {
    code: 'class-log',
    version: 1,
    label: { vi: 'Duyệt sổ ghi đầu bài', en: 'Class log approval' },
    selfApproval: false,
    atEnd: 'publish',
    steps: [leadership('leadership')],
  },
];
