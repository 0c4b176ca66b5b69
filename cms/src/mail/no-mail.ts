import { errors } from '@strapi/utils';

/** Mail provider of a school that has set up no mail server: nothing leaves the house. */
export function init() {
  return {
    send(): Promise<never> {
      throw new errors.ApplicationError(
        'Trường chưa cài đặt máy chủ thư nên hệ thống không gửi được thư. Hãy nhờ quản trị CNTT đặt lại mật khẩu.',
        { code: 'mail.not-configured' },
      );
    },
  };
}
