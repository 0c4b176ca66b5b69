import type { Language } from '../labels/index.ts';

export type PictureProblem = 'picture.unstated' | 'picture.consent' | 'picture.alt';

/** What a person reads when a picture cannot be published. */
export const pictureMessages: Readonly<Record<Language, Readonly<Record<PictureProblem, (name: string) => string>>>> = {
  vi: {
    'picture.unstated': (name) =>
      `Chưa ai ghi trong ảnh “${name}” có học sinh hay không. Hãy chọn ở ô “Ảnh trong bài” bên cạnh (trên điện thoại: bấm mũi tên cuối màn hình) rồi làm lại.`,
    'picture.consent': (name) =>
      `Ảnh “${name}” có học sinh mà gia đình hoặc các em chưa đồng ý đăng. Hãy ghi đồng ý đăng ảnh, hoặc thay ảnh khác.`,
    'picture.alt': (name) =>
      `Ảnh “${name}” chưa có mô tả cho người không nhìn thấy ảnh. Hãy viết mô tả, hoặc chọn “Ảnh trang trí” ở ô “Ảnh trong bài”.`,
  },
  en: {
    'picture.unstated': (name) =>
      `Nobody has said yet whether pupils can be recognised in “${name}”. Say so under “Pictures” beside the form (on a phone: behind the arrow at the bottom) and try again.`,
    'picture.consent': (name) =>
      `“${name}” shows pupils who have not agreed, or whose family has not. Note their photo consent, or take another picture.`,
    'picture.alt': (name) =>
      `“${name}” has no words for people who cannot see it. Write them, or mark it as decoration under “Pictures”.`,
  },
};
