import type { LinkProblem, LinkState } from './link-state.ts';

interface Label {
  vi: string;
  en: string;
}

const reasons: Readonly<Record<LinkProblem, Label>> = {
  gone: { vi: 'trang không còn nữa', en: 'the page is gone' },
  refused: { vi: 'máy chủ không cho xem trang', en: 'the server does not give the page' },
  server: { vi: 'máy chủ bên đó gặp lỗi', en: 'the other server is in trouble' },
  'not-public': { vi: 'địa chỉ nằm trong mạng nội bộ', en: 'the address lies in a private network' },
  unreachable: { vi: 'không kết nối được', en: 'there is no connection' },
  'too-slow': { vi: 'máy chủ trả lời quá lâu', en: 'the server takes too long' },
  'too-many-redirects': { vi: 'địa chỉ chuyển hướng quá nhiều lần', en: 'the address redirects too often' },
};

export const linkNoticeKind = 'library.link';

/** What the librarian is told about a link that broke; the key makes each breaking told once. */
export function linkNotice(item: { documentId: string; title: string; url: string }, link: LinkState) {
  const { documentId, title, url } = item;
  const reason = reasons[link.problem ?? 'unreachable'];
  const day = link.since.split('-').reverse().join('/');
  return {
    key: `library.link.broken:${documentId}:${link.since}`,
    kind: linkNoticeKind,
    subject: { vi: `Liên kết hỏng: ${title}`, en: `Broken link: ${title}` },
    text: {
      vi: `Liên kết ${url} không mở được từ ngày ${day} (${reason.vi}). Thầy cô sửa liên kết hoặc rút tài liệu.`,
      en: `The link ${url} has not opened since ${link.since} (${reason.en}). Please correct it or withdraw the item.`,
    },
  };
}
