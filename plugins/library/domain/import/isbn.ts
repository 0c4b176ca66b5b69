/** The thirteen digits of an ISBN however it is written; undefined when the check digit is wrong. */
export function isbn13(text: string): string | undefined {
  const digits = text.replace(/[\s-]/g, '').toUpperCase();
  if (/^\d{13}$/.test(digits)) return isThirteen(digits) ? digits : undefined;
  if (!/^\d{9}[\dX]$/.test(digits) || !isTen(digits)) return undefined;
  const stem = `978${digits.slice(0, 9)}`;
  return stem + checkDigit(stem);
}

function checkDigit(twelve: string): string {
  const sum = [...twelve].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return String((10 - (sum % 10)) % 10);
}

const isThirteen = (digits: string) => /^97[89]/.test(digits) && checkDigit(digits.slice(0, 12)) === digits[12];

function isTen(digits: string): boolean {
  const sum = [...digits].reduce(
    (total, digit, index) => total + (digit === 'X' ? 10 : Number(digit)) * (10 - index),
    0,
  );
  return sum % 11 === 0;
}
