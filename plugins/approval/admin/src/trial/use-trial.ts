import { useState } from 'react';
import { useIntl } from 'react-intl';
import { ApprovalError, sentence } from '../../../domain/reasons.ts';
import { type Move, play, type Trial, wait } from './trial.ts';

/** A trial with everything before it, so that a step can be taken back. */
export function useTrial() {
  const { locale } = useIntl();
  const [past, setPast] = useState<readonly Trial[]>([]);
  const [refusal, setRefusal] = useState('');
  const trial = past.at(-1) ?? null;
  const go = (next: () => Trial) => {
    try {
      const later = next();
      setRefusal('');
      setPast((before) => [...before, later]);
    } catch (error) {
      if (!(error instanceof ApprovalError)) throw error;
      setRefusal(sentence(error, locale.startsWith('en') ? 'en' : 'vi'));
    }
  };
  return {
    trial,
    refusal,
    begin: (begun: Trial) => go(() => play(begun, { kind: 'submit' })),
    move: (own: Move) => trial && go(() => play(trial, own)),
    wait: (days: number) => trial && go(() => wait(trial, days)),
    undo: () => {
      setRefusal('');
      setPast((before) => before.slice(0, -1));
    },
    restart: () => {
      setRefusal('');
      setPast([]);
    },
  };
}
export type TrialControl = ReturnType<typeof useTrial>;
