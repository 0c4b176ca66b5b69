import { describe, expect, it } from 'vitest';
import { csv } from './csv.ts';

describe('a table for Excel', () => {
  it('has the mark of UTF-8, quotes what needs it, and runs no formula', () => {
    const rows = [
      ['Trang', 'Lượt xem'],
      ['/tin-tuc, "mới"', 3],
      ['=1+1', -2],
    ];
    expect(csv(rows)).toBe('\uFEFFTrang,Lượt xem\r\n"/tin-tuc, ""mới""",3\r\n\'=1+1,-2\r\n');
  });
});
