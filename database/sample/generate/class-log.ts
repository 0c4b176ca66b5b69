import { addDays } from './days.ts';
import type { Day, SampleSchool } from './types.ts';

/** One period in the log of a class. */
export interface LogEntry {
  date: Day;
  session: 'morning' | 'afternoon';
  periodNumber: number;
  subject: string;
  teacher: string;
  programmePeriod: number;
  lessonTitle: string | null;
  /** An instant; null while its teacher has not confirmed it. */
  confirmedAt: string | null;
  /** Codes of pupils. */
  absent: { pupil: string; kind: 'with-leave' | 'without-leave' }[];
  remarks: string | null;
  periodGrade: string | null;
}

/** What the sixth grade learns in these weeks. */
const lessons: Record<string, string[]> = {
  'HDTN-HN': ['Sinh hoạt dưới cờ', 'Em và cộng đồng', 'Sinh hoạt lớp'],
  TOAN: ['Phép cộng và phép trừ số nguyên', 'Quy tắc dấu ngoặc', 'Luyện tập chung', 'Phép nhân số nguyên'],
  'NGU-VAN': [
    'Đọc: Cô bé bán diêm',
    'Thực hành tiếng Việt',
    'Viết: Kể lại một trải nghiệm',
    'Nói và nghe: Kể lại trải nghiệm',
  ],
  KHTN: ['Tế bào – đơn vị của sự sống', 'Cấu tạo của tế bào', 'Từ tế bào đến cơ thể', 'Thực hành: Quan sát tế bào'],
  'TIENG-ANH': ['Unit 5: Getting Started', 'Unit 5: A Closer Look', 'Unit 5: Communication'],
  'LS-DL': ['Ai Cập và Lưỡng Hà cổ đại', 'Chuyển động tự quay của Trái Đất', 'Xác định phương hướng ngoài thực địa'],
  GDTC: ['Chạy cự li ngắn: xuất phát cao', 'Trò chơi phát triển sức nhanh'],
  'TIN-HOC': ['Mạng thông tin toàn cầu'],
  'CONG-NGHE': ['Bảo quản và chế biến thực phẩm'],
  GDCD: ['Tự lập'],
  'AM-NHAC': ['Học hát: Thầy cô là tất cả'],
  'MI-THUAT': ['Tranh vẽ theo giai điệu'],
  GDDP: ['Lễ hội truyền thống quê em'],
};

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];

/**
 * The log of a class in the week of a Monday, row by row of its timetable, as it stands on a day: what is past is confirmed, what is still to
 * come is only planned; `slow` has not confirmed the last day of theirs yet.
 */
export function logOfWeek(
  { timetable, pupils }: Pick<SampleSchool, 'timetable' | 'pupils'>,
  className: string,
  monday: Day,
  today: Day,
  slow: string,
): LogEntry[] {
  const own = timetable.filter(({ schoolClass }) => schoolClass === className);
  const dayOf = ({ weekday }: (typeof own)[number]) => addDays(monday, weekdays.indexOf(weekday));
  const open = own
    .filter((entry) => entry.teacher === slow && dayOf(entry) < today)
    .map(dayOf)
    .sort()
    .at(-1);
  const absentees = pupils.filter(({ schoolClass }) => schoolClass === className).map(({ pupilCode }) => pupilCode);
  return own.map((entry, place) => {
    const { session, periodNumber, subject, teacher } = entry;
    const date = dayOf(entry);
    const ofSubject = own.filter((other) => other.subject === subject);
    const nth = ofSubject.indexOf(entry);
    const isPast = date < today;
    const isOpen = teacher === slow && date === open;
    const absent = place % 9 === 4 ? absentees[place % absentees.length] : undefined;
    return {
      ...{ date, session, periodNumber, subject, teacher },
      programmePeriod: 11 * ofSubject.length + nth + 1,
      lessonTitle: isPast ? (lessons[subject]?.[nth] ?? null) : null,
      confirmedAt: isPast && !isOpen ? confirmed(date, session, place) : null,
      absent: isPast && absent ? [{ pupil: absent, kind: place % 2 === 0 ? 'with-leave' : 'without-leave' }] : [],
      remarks: isPast ? (place % 4 === 3 ? 'Lớp sôi nổi, một số em còn nói chuyện riêng.' : 'Lớp học tốt.') : null,
      periodGrade: isPast ? (place % 4 === 3 ? 'B' : 'A') : null,
    };
  });
}

/** Most at the end of the session, one after the closing time. */
const confirmed = (date: Day, session: LogEntry['session'], place: number): string =>
  new Date(`${date}T${session === 'afternoon' ? '15:10' : place === 12 ? '12:05' : '11:20'}:00+07:00`).toISOString();
