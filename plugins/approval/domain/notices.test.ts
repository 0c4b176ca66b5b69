import { describe, expect, it } from 'vitest';
import { decide, submit } from './commands.ts';
import { defaultWorkflows } from './default-workflows.ts';
import type { Definition } from './definition.ts';
import type { RunEvent } from './events.ts';
import { noticesOf, reminder } from './notices.ts';
import type { Moment } from './rules.ts';
import { emptyRun, replay } from './run.ts';

const definition = defaultWorkflows[0] as Definition;
const at = '2026-11-24T00:00:00.000Z';
const teacher = { staffId: 'gv', name: 'Cô Hoa', keys: [], manages: false };
const head = { staffId: 'tt', name: 'Thầy Nam', keys: ['head:toan'], manages: false };
const scope = { authors: ['gv'], department: 'toan', schoolClass: null };
const start: Moment = {
  definition,
  run: emptyRun,
  seats: { 'head:toan': [head] },
  substitutions: [],
  actor: teacher,
  draft: { digest: 'd', digests: { head: 'd' } },
  authors: ['gv'],
};
const submitted = submit(start, at, { scope, facts: {} });
const inReview = { ...start, run: replay(definition, [submitted]), actor: head };
const told = (events: RunEvent[]) => ({
  runId: 7,
  title: 'Phân số',
  author: 'Cô Hoa',
  question: { ...start, run: replay(definition, events) },
});

describe('notices of a run', () => {
  it('ask those who may decide, and not whoever submitted', () => {
    const notices = noticesOf(submitted, emptyRun, told([submitted]));
    expect(notices).toMatchObject([{ to: 'tt', kind: 'approval.waiting', key: 'approval:7:1' }]);
    expect(notices[0]?.subject.vi).toBe('Chờ thầy cô duyệt: “Phân số”');
  });

  it('tell the author what to change, with the words of the approver', () => {
    const event = decide('request-changes', inReview, at, {
      comment: 'Thêm bài tập.',
      remarks: [{ field: 'title', text: 'Ngắn hơn' }],
    });
    const [notice, ...others] = noticesOf(event, inReview.run, told([submitted, event]));
    expect(others).toEqual([]);
    expect(notice).toMatchObject({ to: 'gv', kind: 'approval.returned' });
    expect(notice?.text.vi).toBe('Thầy Nam trả lại để sửa. Thêm bài tập. Có 1 góp ý ghi ngay ở từng mục.');
  });

  it('say nothing while a step that waited before goes on waiting', () => {
    const event: RunEvent = { type: 'commented', seq: 2, at, by: head, comment: 'Đang xem' };
    expect(noticesOf(event, inReview.run, told([submitted, event])).map(({ to }) => to)).toEqual(['gv']);
  });

  it('write dates as they are written in Vietnam', () => {
    expect(reminder(7, 'Phân số', 'tt', { vi: 'Tổ trưởng duyệt', en: 'Head' }, '2026-12-01').text.vi).toBe(
      'Tổ trưởng duyệt. Hạn duyệt: 01/12/2026.',
    );
  });
});
