import { describe, expect, it } from 'vitest';
import { nameField } from './field-label.ts';
import { translateError } from './translate-error.ts';

const attributes: Record<string, Record<string, { type: string; component?: string }>> = {
  'api::lesson-plan.lesson-plan': {
    activities: { type: 'component', component: 'lesson.activity' },
    title: { type: 'string' },
  },
  'lesson.activity': { objective: { type: 'text' } },
};
const name = (...path: string[]) => nameField('api::lesson-plan.lesson-plan', path, 'vi', (uid) => attributes[uid]);

describe('name of a field', () => {
  it('is its label, with the way to it inside a list', () => {
    expect(name('title').label).toBe('Tên bài dạy');
    expect(name('activities', '0', 'objective').label).toBe('III. Tiến trình dạy học 1 › a) Mục tiêu');
    expect(name('activities', '1').label).toBe('III. Tiến trình dạy học 2');
    expect(name('unknown').label).toBe('unknown');
  });
});

describe('validation sentence of Strapi', () => {
  const code = nameField('api::pupil.pupil', ['pupilCode'], 'vi', () => undefined);
  it.each([
    ['pupilCode must be defined.', 'Hãy điền “Mã học sinh”.'],
    ['This attribute must be unique', '“Mã học sinh” này đã được dùng. Hãy nhập giá trị khác.'],
    [
      'pupilCode must match the following: "/x/"',
      '“Mã học sinh” chưa đúng. Mã định danh ngành từ 8 đến 12 chữ số. Khi chưa có thì dùng mã tạm TAM-….',
    ],
    ['pupilCode must be at most 40 characters', '“Mã học sinh” dài quá 40 ký tự.'],
    ['pupilCode must be less than or equal to 9', '“Mã học sinh” không được lớn hơn 9.'],
    ['pupilCode must be greater than or equal to 1', '“Mã học sinh” không được nhỏ hơn 1.'],
    ['pupilCode must be one of the following values: a, b', 'Hãy chọn một giá trị trong danh sách cho “Mã học sinh”.'],
    ['something new', '“Mã học sinh” chưa hợp lệ. Hãy kiểm tra lại.'],
  ])('%s', (english, vietnamese) => expect(translateError(english, code, 'vi')).toBe(vietnamese));

  it('names no field when it is about none', () => {
    expect(translateError('Invalid relations', name(), 'vi')).toBe('Dữ liệu chưa hợp lệ. Hãy kiểm tra lại các mục.');
  });
});
