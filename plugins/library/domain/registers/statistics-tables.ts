import type { Share } from '../statistics/plan-shares.ts';
import type { Usage } from '../statistics/usage.ts';
import { percent, type Table } from './table.ts';

export type Language = 'vi' | 'en';

/** What stands in the heads of the tables, and what the figures mean. */
const words = {
  vi: {
    usage: 'Lượt đọc theo tài liệu',
    classes: 'Lượt đọc theo lớp',
    lessons: 'Bài giảng số trên chương trình',
    collections: 'Kho tài liệu theo khối',
    ...{ title: 'Nhan đề', schoolClass: 'Lớp', allItems: 'Tất cả tài liệu', subject: 'Môn học', grade: 'Khối' },
    metrics: [
      'Lượt xem (Total_Item_Investigations)',
      'Phiên có xem (Unique_Item_Investigations)',
      'Lượt đọc (Total_Item_Requests)',
      'Phiên có đọc (Unique_Item_Requests)',
    ],
    programmeRows: 'Bài trong chương trình',
    withLesson: 'Bài có bài giảng số đang hiệu lực',
    ...{ share: 'Tỉ lệ (%)', titles: 'Đầu tài liệu', required: 'Cần có', total: 'Cả trường', month: 'Tháng' },
    counting:
      'Đếm theo COUNTER Code of Practice, bản 5.1: bấm lại trong 30 giây tính một lần, không tính máy quét; phiên là một giờ đồng hồ của một người đọc.',
    hidden: (least: number) => `Chỉ ghi khi có ít nhất ${least} em của lớp cùng đọc trong một giờ.`,
    lessonsMean:
      'Tỉ lệ = số bài trong chương trình môn học có ít nhất một bài giảng số đang có hiệu lực ÷ số bài trong chương trình.',
    collectionsMean:
      'Đầu tài liệu đang có hiệu lực được xếp vào khối; tài liệu chưa xếp khối thì tính theo bộ sưu tập có nó ÷ số cần có do trường đặt.',
  },
  en: {
    usage: 'Use by item',
    classes: 'Use by class',
    lessons: 'Digital lessons of the programme',
    collections: 'Collections by grade',
    ...{ title: 'Title', schoolClass: 'Class', allItems: 'All items', subject: 'Subject', grade: 'Grade' },
    metrics: ['Total_Item_Investigations', 'Unique_Item_Investigations', 'Total_Item_Requests', 'Unique_Item_Requests'],
    programmeRows: 'Rows of the programme',
    withLesson: 'Rows with a digital lesson in force',
    ...{ share: 'Share (%)', titles: 'Titles', required: 'Required', total: 'Whole school', month: 'Month' },
    counting:
      'Counted by the COUNTER Code of Practice, release 5.1: repeated clicks within 30 seconds are one, robots are left out; a session is one reader in one hour of the clock.',
    hidden: (least: number) => `Told only when at least ${least} pupils of the class read within one hour.`,
    lessonsMean: 'Share = rows of the subject programmes with at least one digital lesson in force ÷ all rows.',
    collectionsMean:
      'Titles in force that are classed for the grade; those classed for none count where their collections do ÷ the number that the school requires.',
  },
} as const;

const figures = (usage: Usage) => [
  usage.investigations,
  usage.uniqueInvestigations,
  usage.requests,
  usage.uniqueRequests,
];

export function usageTable(items: readonly (Usage & { title: string })[], month: string, language: Language): Table {
  const t = words[language];
  return {
    name: `${t.usage} ${month}`,
    heads: [t.title, ...t.metrics],
    rows: items.map((item) => [item.title, ...figures(item)]),
    notes: [t.counting],
  };
}

export interface ClassFigures {
  /** Over all items; null when too few read. */
  classes: readonly { name: string; usage: Usage | null }[];
  items: readonly (Usage & { className: string; title: string })[];
  leastReaders: number;
}

export function classTable({ classes, items, leastReaders }: ClassFigures, month: string, language: Language): Table {
  const t = words[language];
  return {
    name: `${t.classes} ${month}`,
    heads: [t.schoolClass, t.title, ...t.metrics],
    rows: [
      ...classes.map(({ name, usage }) => [name, t.allItems, ...(usage ? figures(usage) : [null, null, null, null])]),
      ...items.map((item) => [item.className, item.title, ...figures(item)]),
    ],
    notes: [t.hidden(leastReaders), t.counting],
  };
}

export function lessonTable(
  lessons: { total: Share; rows: readonly (Share & { subject: string; grade: number })[] },
  language: Language,
): Table {
  const t = words[language];
  const share = (one: Share) => [one.part, one.whole, percent(one)];
  return {
    name: t.lessons,
    heads: [t.grade, t.subject, t.withLesson, t.programmeRows, t.share],
    rows: [
      ...lessons.rows.map((row) => [row.grade, row.subject, ...share(row)]),
      [null, t.total, ...share(lessons.total)],
    ],
    notes: [t.lessonsMean],
  };
}

export function collectionTable(
  grades: readonly { grade: number; titles: number }[],
  required: number | null,
  language: Language,
): Table {
  const t = words[language];
  return {
    name: t.collections,
    heads: [t.grade, t.titles, t.required, t.share],
    rows: grades.map(({ grade, titles }) => [
      grade,
      titles,
      required,
      required === null ? null : percent({ part: titles, whole: required }),
    ]),
    notes: [t.collectionsMean],
  };
}
