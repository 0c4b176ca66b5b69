import type { SchoolYear, Subject } from './types.ts';

/** Frame of the school year: 35 weeks, the first semester ends before 18 January. */
export const years: SchoolYear[] = [
  {
    code: '2025-2026',
    startsOn: '2025-09-05',
    endsOn: '2026-05-29',
    secondSemesterStartsOn: '2026-01-19',
    state: 'closed',
  },
  {
    code: '2026-2027',
    startsOn: '2026-09-05',
    endsOn: '2027-05-28',
    secondSemesterStartsOn: '2027-01-18',
    state: 'current',
  },
];

export const currentYear = '2026-2027';

const subject = (
  code: string,
  name: string,
  assessment: Subject['assessment'],
  fromGrade: number,
  toGrade: number,
): Subject => ({ code, name, assessment, fromGrade, toGrade });

/** Subjects of the 2018 curriculum, primary and lower secondary. */
export const subjects: Subject[] = [
  subject('TIENG-VIET', 'Tiếng Việt', 'score', 1, 5),
  subject('NGU-VAN', 'Ngữ văn', 'score', 6, 9),
  subject('TOAN', 'Toán', 'score', 1, 9),
  subject('TIENG-ANH', 'Tiếng Anh', 'score', 3, 9),
  subject('DAO-DUC', 'Đạo đức', 'comment', 1, 5),
  subject('GDCD', 'Giáo dục công dân', 'score', 6, 9),
  subject('TNXH', 'Tự nhiên và Xã hội', 'comment', 1, 3),
  subject('KHOA-HOC', 'Khoa học', 'score', 4, 5),
  subject('KHTN', 'Khoa học tự nhiên', 'score', 6, 9),
  subject('LS-DL', 'Lịch sử và Địa lí', 'score', 4, 9),
  subject('TIN-CN', 'Tin học và Công nghệ', 'score', 3, 5),
  subject('TIN-HOC', 'Tin học', 'score', 6, 9),
  subject('CONG-NGHE', 'Công nghệ', 'score', 6, 9),
  subject('GDTC', 'Giáo dục thể chất', 'comment', 1, 9),
  subject('AM-NHAC', 'Nghệ thuật (Âm nhạc)', 'comment', 1, 9),
  subject('MI-THUAT', 'Nghệ thuật (Mĩ thuật)', 'comment', 1, 9),
  subject('HDTN', 'Hoạt động trải nghiệm', 'comment', 1, 5),
  subject('HDTN-HN', 'Hoạt động trải nghiệm, hướng nghiệp', 'comment', 6, 9),
  subject('GDDP', 'Nội dung giáo dục của địa phương', 'comment', 6, 9),
];

/** Periods a week by subject: one figure for all grades, or one for each grade from the first on. */
const periods: Record<string, number | readonly number[]> = {
  'TIENG-VIET': [12, 10, 7, 7, 7],
  'NGU-VAN': 4,
  TOAN: [3, 5, 5, 5, 5, 4, 4, 4, 4],
  'TIENG-ANH': [4, 4, 4, 3, 3, 3, 3],
  'DAO-DUC': 1,
  GDCD: 1,
  TNXH: 2,
  'KHOA-HOC': 2,
  KHTN: 4,
  'LS-DL': [2, 2, 3, 3, 3, 3],
  'TIN-CN': 2,
  'TIN-HOC': 1,
  'CONG-NGHE': [1, 1, 2, 1],
  GDTC: 2,
  'AM-NHAC': 1,
  'MI-THUAT': 1,
  HDTN: 3,
  'HDTN-HN': 3,
  GDDP: 1,
};

/** Periods a week of a subject in a grade; 0 where the grade does not have it. */
export function periodsPerWeek(code: string, grade: number): number {
  const found = subjects.find((entry) => entry.code === code);
  const figure = periods[code];
  if (!found || figure === undefined || grade < found.fromGrade || grade > found.toGrade) return 0;
  return typeof figure === 'number' ? figure : (figure[grade - found.fromGrade] ?? 0);
}

export const subjectsOf = (grade: number): Subject[] =>
  subjects.filter((entry) => periodsPerWeek(entry.code, grade) > 0);
