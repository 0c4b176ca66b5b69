import type { SampleBlock } from './sample-block.ts';

/** The page “Trợ năng”. */
export const accessibility: SampleBlock[] = [
  {
    kind: 'text',
    title: 'Bạn có thể',
    body: `- Dùng cả trang chỉ bằng bàn phím; phím Tab đầu tiên đưa thẳng tới nội dung.
- Chọn nền sáng, nền tối, tương phản cao và chữ lớn ở nút “Aa” đầu trang; trang nhớ lựa chọn ấy.
- Phóng chữ tới 200 % hoặc thu hẹp còn 320 điểm ảnh mà không mất nội dung.
- Nghe trang bằng phần mềm đọc màn hình: các phần đều có tiêu đề, ảnh nội dung có mô tả bằng lời.
- Nghe sách trong thư viện số bằng giọng đọc của máy, khi máy có giọng tiếng Việt.
- In trang ra giấy gọn gàng, không kèm trình đơn.`,
  },
  {
    kind: 'text',
    title: 'Chúng tôi theo chuẩn nào',
    body: `Cổng thông tin được làm theo WCAG 2.2 mức AA. Mỗi lần đổi phần mềm, các trang được kiểm tra tự động ở nền sáng, nền tối và tương phản cao. Kiểm tra tự động không thấy hết mọi lỗi, nên chúng tôi rất cần lời báo của bạn.`,
  },
  {
    kind: 'table',
    title: 'Những chỗ chưa tốt',
    firstColumnHeads: true,
    rows: `Nội dung | Điều còn thiếu | Cách khác
Văn bản quét cũ (PDF) | Một số tệp chỉ là ảnh, máy không đọc được chữ | Gọi văn phòng, chúng tôi đọc hoặc gõ lại cho bạn
Phim đăng ở nơi khác | Có phim chưa có phụ đề | Đọc phần “Lời trong phim” khi có, hoặc hỏi văn phòng
Sách của nhà xuất bản | Tuỳ cách trình bày của từng cuốn | Hỏi thủ thư để mượn bản khác`,
  },
  {
    kind: 'text',
    title: 'Khi bạn gặp khó',
    body: `Hãy báo cho văn phòng: điện thoại 0100 900 001, thư [vanphong@khue.example](mailto:vanphong@khue.example), hoặc đến tầng 1 nhà A, có lối cho xe lăn. Bạn nói trang nào, việc gì không làm được; chúng tôi trả lời trong mười ngày làm việc và trong lúc chờ sẽ đưa nội dung ấy theo cách khác.`,
  },
];

export const accessibilityEnglish: SampleBlock[] = [
  {
    kind: 'text',
    title: 'You can',
    body: `- Use every page with the keyboard alone; the first press of Tab leads to the content.
- Choose light, dark, high contrast and large text with the button “Aa” at the top; the site remembers it.
- Enlarge text to 200 %, or narrow the window to 320 pixels, without losing anything.
- Listen with a screen reader: parts have headings, pictures that tell something have words.
- Listen to books of the library, if your device has a Vietnamese voice.
- Print pages neatly, without the menu.`,
  },
  {
    kind: 'text',
    title: 'The standard we follow',
    body: `The portal is made after WCAG 2.2, level AA. With every change of the software its pages are checked automatically in light, dark and high contrast. Such checks do not see everything, so please tell us what you find.`,
  },
  {
    kind: 'table',
    title: 'What is not good yet',
    firstColumnHeads: true,
    rows: `Content | What is missing | Another way
Old scanned documents (PDF) | Some are pictures only, without text | Call the office; we read or type it for you
Films kept elsewhere | Some have no subtitles | Read “Words of the film” where it is given, or ask the office
Books of publishers | Depends on the book | Ask the librarian for another copy`,
  },
  {
    kind: 'text',
    title: 'If something does not work for you',
    body: `Tell the office: telephone 0100 900 001, mail [vanphong@khue.example](mailto:vanphong@khue.example), or the ground floor of house A, where there is a ramp. Say which page and what you could not do; we answer within ten working days and meanwhile give you the content in another way.`,
  },
];
