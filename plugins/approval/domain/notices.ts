import type { Label } from './definition.ts';
import type { RunEvent } from './events.ts';
import { waiting } from './rules.ts';
import type { Run } from './run.ts';
import { owners, type SeatQuestion } from './seats.ts';

/** What somebody should know about a run. */
export interface Notice {
  /** Staff id. */
  to: string;
  kind: NoticeKind;
  /** The same key is told once. */
  key: string;
  subject: Label;
  text: Label;
}

export type NoticeKind =
  | 'approval.waiting'
  | 'approval.escalated'
  | 'approval.reminder'
  | 'approval.returned'
  | 'approval.rejected'
  | 'approval.approved'
  | 'approval.in-force'
  | 'approval.comment'
  | 'approval.superseded'
  | 'approval.withdrawn';

/** Kinds that ask somebody to decide. */
export const askingKinds: readonly NoticeKind[] = ['approval.waiting', 'approval.escalated', 'approval.reminder'];

/** A run after an event, with what it is called. */
export interface Told {
  runId: number;
  title: string;
  author: string;
  question: SeatQuestion;
}

/** Who is told what when something happened; nobody hears of what they did themselves. */
export function noticesOf(event: RunEvent, before: Run, told: Told): Notice[] {
  const key = `approval:${told.runId}:${event.seq}`;
  const notices = [...toApprovers(event, before, told), ...toOwners(event, told)];
  return notices.filter(({ to }) => to !== event.by?.staffId).map((notice) => ({ ...notice, key }));
}

type Draft = Omit<Notice, 'key'>;

/** Those who may decide a step that has just begun to wait, or that was just handed to them. */
function toApprovers(event: RunEvent, before: Run, { title, author, question }: Told): Draft[] {
  const said = 'comment' in event ? (event.comment ?? '') : '';
  return waiting(question).flatMap(({ step, people }) => {
    const isNew = !before.open.includes(step.key) || event.type === 'submitted';
    const handed = (event.type === 'reassigned' || event.type === 'escalated') && event.step === step.key;
    const asked = event.type === 'delegated' && event.step === step.key ? [event.to] : isNew || handed ? people : [];
    const late = event.type === 'escalated';
    return asked.map(({ staffId }) => ({
      to: staffId,
      kind: late ? ('approval.escalated' as const) : ('approval.waiting' as const),
      subject: late
        ? { vi: `Quá hạn duyệt: “${title}”`, en: `Overdue approval: “${title}”` }
        : { vi: `Chờ thầy cô duyệt: “${title}”`, en: `Waiting for your approval: “${title}”` },
      text: {
        vi: sentence(`${step.label.vi}. Người soạn: ${author}.`, said),
        en: sentence(`${step.label.en}. Author: ${author}.`, said),
      },
    }));
  });
}

/** Those whose work it is. */
function toOwners(event: RunEvent, { title, question }: Told): Draft[] {
  const words = ownerWords(event, title);
  if (!words) return [];
  return owners(question.run).map((to) => ({ to, ...words }));
}

function ownerWords(event: RunEvent, title: string): Omit<Draft, 'to'> | null {
  const name = event.by?.name ?? '';
  const said = 'comment' in event ? (event.comment ?? '') : '';
  const remarks = 'remarks' in event ? (event.remarks?.length ?? 0) : 0;
  const more = {
    vi: remarks > 0 ? `Có ${remarks} góp ý ghi ngay ở từng mục.` : '',
    en: remarks > 0 ? `There are ${remarks} remarks beside the fields.` : '',
  };
  const words = (kind: NoticeKind, vi: string, en: string, viText: string, enText: string) => ({
    kind,
    subject: { vi, en },
    text: { vi: sentence(viText, said, more.vi), en: sentence(enText, said, more.en) },
  });
  switch (event.type) {
    case 'changesRequested':
      return words(
        'approval.returned',
        `Cần sửa: “${title}”`,
        `Changes requested: “${title}”`,
        `${name} trả lại để sửa.`,
        `${name} asks for changes.`,
      );
    case 'rejected':
      return words(
        'approval.rejected',
        `Không được duyệt: “${title}”`,
        `Not approved: “${title}”`,
        `${name} không duyệt bản này.`,
        `${name} did not approve it.`,
      );
    case 'published':
      return { kind: 'approval.in-force', ...inForceWords(title) };
    case 'commented':
      return words(
        'approval.comment',
        `Góp ý cho “${title}”`,
        `Comment on “${title}”`,
        `${name} góp ý.`,
        `${name} commented.`,
      );
    case 'superseded':
      return words(
        'approval.superseded',
        `Cần gửi duyệt lại: “${title}”`,
        `To be submitted again: “${title}”`,
        'Nội dung đã thay đổi sau khi gửi, nên ý kiến duyệt trước đó không còn hiệu lực.',
        'The content changed after it was submitted, so what was decided no longer holds.',
      );
    case 'withdrawn':
      return words(
        'approval.withdrawn',
        `Đã rút: “${title}”`,
        `Withdrawn: “${title}”`,
        `${name} đã rút bản này.`,
        `${name} withdrew it.`,
      );
    default:
      return null;
  }
}

/** For the owners of what the queue has brought into force. */
export const inForceNotices = (runId: number, title: string, owners: readonly string[]): Notice[] =>
  owners.map((to) => ({ to, kind: 'approval.in-force', key: `approval:${runId}:in-force`, ...inForceWords(title) }));

const inForceWords = (title: string) => ({
  subject: { vi: `Đã có hiệu lực: “${title}”`, en: `In force: “${title}”` },
  text: {
    vi: 'Bản thầy cô gửi đã được duyệt và có hiệu lực.',
    en: 'What you submitted was approved and is in force.',
  },
});

const sentence = (...parts: string[]) => parts.filter((part) => part.trim() !== '').join(' ');

/** Told the day before a deadline to those who have not decided yet. */
export const reminder = (runId: number, title: string, to: string, step: Label, dueOn: string): Notice => {
  const [year, month, day] = dueOn.split('-');
  return {
    to,
    kind: 'approval.reminder',
    key: `approval:${runId}:reminder:${dueOn}`,
    subject: { vi: `Sắp đến hạn duyệt: “${title}”`, en: `Approval due soon: “${title}”` },
    text: {
      vi: `${step.vi}. Hạn duyệt: ${day}/${month}/${year}.`,
      en: `${step.en}. Due on ${day}/${month}/${year}.`,
    },
  };
};
