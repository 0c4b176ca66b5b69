import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Consent, type Statement, standingOf } from './consent.ts';

const today = '2026-11-28';
const days = ['2024-01-10', '2026-11-27', today, '2026-11-29', '2028-03-01'];
const day = fc.constantFrom(...days);
const ids = ['an', 'binh'];
const usually = fc.constantFrom(true, true, true, false);
const consent = fc.record<Consent>({
  pupil: fc.constantFrom(...ids),
  signed: usually,
  pupilAgrees: usually,
  onWebsite: usually,
  from: day,
  to: fc.option(day),
  withdrawnOn: fc.constantFrom(null, null, null, ...days),
});
const pupil = fc.record({
  id: fc.constantFrom(...ids),
  birthDate: fc.constantFrom(null, '2015-02-03', '2019-11-28', '2019-11-29'),
});
const given: Consent = {
  ...{ pupil: 'an', signed: true, pupilAgrees: true, onWebsite: true, from: '2026-09-01', to: null },
  withdrawnOn: null,
};
const shown: Statement = { shows: 'named-pupils', pupils: [{ id: 'an', birthDate: '2015-01-01' }] };

describe('a picture with pupils', () => {
  it('is never seen unless everybody in it has a consent that holds today', () => {
    let seen = 0;
    fc.assert(
      fc.property(fc.array(pupil, { maxLength: 3 }), fc.array(consent, { maxLength: 6 }), (pupils, consents) => {
        if (standingOf({ shows: 'named-pupils', pupils }, consents, today) === 'missing-consent') return;
        seen += 1;
        expect(pupils.length).toBeGreaterThan(0);
        for (const { id, birthDate } of pupils) {
          const own = consents.filter((one) => one.pupil === id);
          const lastWithdrawal = own
            .flatMap(({ withdrawnOn }) => withdrawnOn ?? [])
            .sort()
            .at(-1);
          const holding = own
            .filter(({ signed, onWebsite, withdrawnOn }) => signed && onWebsite && !withdrawnOn)
            .filter(({ from, to }) => from <= today && (to ?? today) >= today && from > (lastWithdrawal ?? ''));
          expect(holding).not.toEqual([]);
          // Seven years old today: from now on the child says yes as well.
          if (birthDate !== '2019-11-29') expect(holding.some(({ pupilAgrees }) => pupilAgrees)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
    expect(seen).toBeGreaterThan(10);
  });

  it('is seen with consent of family and child, until either takes it back or it ends', () => {
    expect(standingOf(shown, [given], today)).toBe('consented');
    for (const change of [
      { pupilAgrees: false },
      { onWebsite: false },
      { signed: false },
      { withdrawnOn: today },
      { to: '2026-11-27' },
      { from: '2026-11-29' },
      { pupil: 'binh' },
    ])
      expect([change, standingOf(shown, [{ ...given, ...change }], today)]).toEqual([change, 'missing-consent']);
    const takenBack = { ...given, withdrawnOn: '2026-10-01' };
    expect(standingOf(shown, [given, takenBack], today)).toBe('missing-consent');
    expect(standingOf(shown, [{ ...given, from: '2026-10-02' }, takenBack], today)).toBe('consented');
  });

  it('needs the word of a child only from its seventh birthday on', () => {
    const silent = { ...given, pupilAgrees: false };
    const aged = (birthDate: string | null): Statement => ({ ...shown, pupils: [{ id: 'an', birthDate }] });
    expect(standingOf(aged('2019-11-29'), [silent], today)).toBe('consented');
    expect(standingOf(aged('2019-11-28'), [silent], today)).toBe('missing-consent');
    expect(standingOf(aged(null), [silent], today)).toBe('missing-consent');
  });

  it('is blocked while nobody said anything', () => {
    expect(standingOf(undefined, [given], today)).toBe('unstated');
  });
});
