import type { TimetableLesson } from '@khue/config/contracts';
import { describe, expect, it } from 'vitest';
import { gridOf, planOf } from './week.ts';

const names = { monday: 'T2', tuesday: 'T3', wednesday: 'T4', thursday: 'T5', friday: 'T6', saturday: 'T7' };
const sessionNames = { morning: 'Sáng', afternoon: 'Chiều' };
const lesson = (
  weekday: TimetableLesson['weekday'],
  period: number,
  session: TimetableLesson['session'] = 'morning',
) => ({
  ...{ weekday, period, session, subject: `${weekday} ${period}`, teacher: null, room: null },
});
const plan = (lessons: TimetableLesson[], today: TimetableLesson['weekday'] | null = null) =>
  planOf(lessons, today, names, sessionNames);

describe('a week', () => {
  it('has five days, and Saturday only where there is school', () => {
    expect(plan([]).map(({ name }) => name)).toEqual(['T2', 'T3', 'T4', 'T5', 'T6']);
    expect(plan([lesson('saturday', 1)])).toHaveLength(6);
  });

  it('marks today and nothing else', () => {
    const days = plan([lesson('monday', 1)], 'tuesday');
    expect(days.filter(({ isToday }) => isToday).map(({ name }) => name)).toEqual(['T3']);
    expect(gridOf(days)[0]?.cells.map(({ isToday }) => isToday)).toEqual([false, true, false, false, false]);
  });

  it('becomes a table with every lesson in its place and gaps where there is none', () => {
    const rows = gridOf(plan([lesson('monday', 2), lesson('friday', 1), lesson('friday', 1, 'afternoon')]));
    expect(rows.map(({ sessionName, span, period }) => [sessionName, span, period])).toEqual([
      ['Sáng', 2, 1],
      ['Sáng', 0, 2],
      ['Chiều', 1, 1],
    ]);
    expect(rows.map(({ cells }) => cells.map((cell) => cell.lesson?.subject ?? '-').join(' '))).toEqual([
      '- - - - friday 1',
      'monday 2 - - - -',
      '- - - - friday 1',
    ]);
    expect(gridOf(plan([]))).toEqual([]);
  });
});
