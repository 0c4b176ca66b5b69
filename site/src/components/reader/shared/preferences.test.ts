import { describe, expect, it } from 'vitest';
import { parsePreferences, usual } from './preferences.ts';

describe('parsePreferences', () => {
  it('keeps what was chosen', () => {
    const chosen = { ...usual, tone: 'sepia', size: 140, flow: 'scroll' };
    expect(parsePreferences(JSON.stringify(chosen))).toEqual(chosen);
  });

  it.each([null, '', 'x', '[]', '3', 'null', '{"tone":"pink","size":9000,"font":null}'])(
    'falls back to what is usual for %s',
    (text) => expect(parsePreferences(text)).toEqual(usual),
  );
});
