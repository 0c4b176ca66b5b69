import type { RegisterPeriod } from '@khue/config/contracts';
import { useDates, useText } from '../i18n/use-text.ts';

/** “Tuần 5 (5/10/2026 – 11/10/2026)” */
export function usePeriodLabel(): (period: RegisterPeriod) => string {
  const text = useText();
  const { day } = useDates();
  return ({ every, from, to, number }) => {
    const days = { from: day(from), to: day(to) };
    if (every === 'month') return text('registers.month', { month: Number(from.slice(5, 7)), year: from.slice(0, 4) });
    return number === null ? text('registers.days', days) : text('registers.week', { number, ...days });
  };
}
