import { describe, expect, it } from 'vitest';
import { licenceNotice } from './licence-notice.ts';

describe('a licence that ends on 31 March', () => {
  const item = { documentId: 'a', title: 'Toán 5', endsOn: '2027-03-31' };
  const keyOn = (today: string) => licenceNotice(item, today)?.key;

  it.each([
    ['2027-02-28', undefined],
    ['2027-03-01', 'library.licence.ending:a:2027-03-31'],
    ['2027-03-31', 'library.licence.ending:a:2027-03-31'],
    ['2027-04-01', 'library.licence.ended:a:2027-03-31'],
  ])('on %s is spoken of as %s', (today, key) => expect(keyOn(today)).toBe(key));

  it('is told with the day as people write it', () => {
    expect(licenceNotice(item, '2027-03-01')?.text.vi).toContain('31/03/2027');
  });
});
