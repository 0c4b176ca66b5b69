/** How far a mail has come, and what an attempt makes of it. */
export interface Progress {
  /** `failed`: refused for good, nothing tries again unless somebody asks. */
  state: 'waiting' | 'sent' | 'failed';
  attempts: number;
  error: string | null;
  sentAt: string | null;
}

/** What came of one attempt. */
export type Outcome = { kind: 'sent' } | { kind: 'not-now' | 'refused'; reason: string };

/** Server answers can be long; the start says what matters. */
const longestReason = 500;

export function afterAttempt(progress: Progress, outcome: Outcome, now: Date): Progress {
  const attempts = progress.attempts + 1;
  if (outcome.kind === 'sent') return { state: 'sent', attempts, error: null, sentAt: now.toISOString() };
  const error = outcome.reason.slice(0, longestReason);
  return { state: outcome.kind === 'refused' ? 'failed' : 'waiting', attempts, error, sentAt: null };
}
