/** Results of the last school year in aggregates; they agree with the disclosure document about them. */
export interface QualityTable {
  slug: string;
  title: string;
  schoolYear: string;
  level: 'primary' | 'lower-secondary' | 'primary-lower-secondary';
  source: string;
  figures: { indicator: string; value: number; unit: string; unitName?: string; base?: number; grade?: number }[];
}

const percents = (base: number, ...figures: [indicator: string, value: number][]) =>
  figures.map(([indicator, value]) => ({ indicator, value, unit: 'percent', base }));
const byGrade = (indicator: string, from: number, numbers: readonly number[]) =>
  numbers.map((value, index) => ({ indicator, value, unit: 'people', grade: from + index }));

const schoolYear = '2025-2026';
const source = 'Tổng hợp của nhà trường, tính đến 31/05/2026';

export const qualityTables: readonly QualityTable[] = [
  {
    ...{ slug: 'ket-qua-giao-duc-tieu-hoc', schoolYear, source, level: 'primary' },
    title: 'Kết quả giáo dục cấp tiểu học',
    figures: percents(304, ['Hoàn thành xuất sắc', 31.2], ['Hoàn thành tốt', 34.9], ['Hoàn thành và cần hỗ trợ', 33.9]),
  },
  {
    ...{ slug: 'ket-qua-hoc-tap-thcs', schoolYear, source, level: 'lower-secondary' },
    title: 'Kết quả học tập cấp trung học cơ sở',
    figures: percents(251, ['Tốt', 27.5], ['Khá', 44.6], ['Đạt và chưa đạt', 27.9]),
  },
  {
    ...{ slug: 'ket-qua-ren-luyen-thcs', schoolYear, source, level: 'lower-secondary' },
    title: 'Kết quả rèn luyện cấp trung học cơ sở',
    figures: percents(251, ['Tốt', 88.4], ['Khá', 10.4], ['Đạt', 1.2]),
  },
  {
    ...{ slug: 'hoan-thanh-chuong-trinh', schoolYear, source, level: 'primary-lower-secondary' },
    title: 'Hoàn thành chương trình và học tiếp',
    figures: [
      { indicator: 'Học sinh lớp 5 hoàn thành chương trình tiểu học', value: 63, unit: 'people', grade: 5 },
      { indicator: 'Học sinh lớp 9 hoàn thành chương trình trung học cơ sở', value: 60, unit: 'people', grade: 9 },
      { indicator: 'Học sinh được khám sức khoẻ định kì', value: 97.8, unit: 'percent', base: 555 },
      { indicator: 'Bình quân số buổi nghỉ của một học sinh', value: 3.1, unit: 'other-unit', unitName: 'buổi' },
    ],
  },
  {
    ...{ slug: 'si-so-theo-khoi', schoolYear, source, level: 'primary-lower-secondary' },
    title: 'Số học sinh cuối năm theo khối',
    figures: [...byGrade('Số học sinh', 1, [60, 58, 62, 61, 63]), ...byGrade('Số học sinh', 6, [65, 63, 63, 60])],
  },
];
