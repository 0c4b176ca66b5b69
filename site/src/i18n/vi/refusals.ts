const wait = (minutes: number) => `Bạn đã thử quá nhiều lần. Hãy đợi ${minutes} phút rồi thử lại.`;

/** What the CMS refuses with a code, in the language of the page; it has sentences of its own in Vietnamese only. */
export const refusals = {
  refusals: {
    wrong: 'Tên đăng nhập hoặc mật khẩu không đúng.',
    noPerson: 'Tài khoản này hiện không gắn với học sinh đang học nào. Hãy liên hệ văn phòng nhà trường.',
    tooMany: wait,
    other: 'Chưa đăng nhập được. Bạn thử lại sau ít phút nhé.',
  },
};
