import { describe, expect, it } from 'vitest';
import { textOf } from './html-to-text.ts';

describe('the plain alternative of a mail', () => {
  it('keeps what is read, and the address of a link', () => {
    const html = '<p>Thầy cô đặt lại mật khẩu &amp; đăng nhập:</p><p><a href="https://k.vn/x?a=1">Bấm đây</a></p>';
    expect(textOf(html)).toBe('Thầy cô đặt lại mật khẩu & đăng nhập:\nBấm đây (https://k.vn/x?a=1)');
  });

  it('does not repeat a link that shows its address, nor make markup of escaped signs', () => {
    expect(textOf('<a href="https://k.vn">https://k.vn</a><br>1 &lt;b&gt; 2')).toBe('https://k.vn\n1 <b> 2');
  });
});
