interface Label {
  vi: string;
  en: string;
}

/** What the librarian is told about a licence; the key makes each state of each date told once. */
export interface LicenceNotice {
  key: string;
  kind: 'library.licence';
  subject: Label;
  text: Label;
}

/** So many days before the end there is time to renew a licence. */
export const warningDays = 30;

/** @param today and endsOn as YYYY-MM-DD; null while there is nothing to say */
export function licenceNotice(
  item: { documentId: string; title: string; endsOn: string },
  today: string,
): LicenceNotice | null {
  const { documentId, title, endsOn } = item;
  if (endsOn > addDays(today, warningDays)) return null;
  const day = endsOn.split('-').reverse().join('/');
  const key = (state: string) => `library.licence.${state}:${documentId}:${endsOn}`;
  if (endsOn < today)
    return {
      key: key('ended'),
      kind: 'library.licence',
      subject: { vi: `Giấy phép đã hết hạn: ${title}`, en: `Licence ended: ${title}` },
      text: {
        vi: `Giấy phép hết hạn ngày ${day}; bạn đọc không còn thấy tài liệu này. Hãy gia hạn hoặc rút tài liệu.`,
        en: `The licence ended on ${endsOn}; readers do not see the item any more. Please renew it or withdraw the item.`,
      },
    };
  return {
    key: key('ending'),
    kind: 'library.licence',
    subject: { vi: `Giấy phép sắp hết hạn: ${title}`, en: `Licence about to end: ${title}` },
    text: {
      vi: `Ngày cuối cùng bạn đọc được xem là ${day}. Sau ngày đó tài liệu tự ẩn.`,
      en: `Readers may see the item until ${endsOn}; then it hides by itself.`,
    },
  };
}

export function addDays(day: string, days: number): string {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}
