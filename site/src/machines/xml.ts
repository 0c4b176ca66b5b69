/** Text for XML 1.0: escaped, and without the characters that no document may hold, escaped or not. */
export function xmlText(text: string): string {
  return withoutControls(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** What XML 1.0 and calendars cannot carry: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
export const withoutControls = (text: string): string =>
  text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    // C1 controls are allowed in XML, and make readers stumble all the same.
    .replace(/[\u{7F}-\u{84}\u{86}-\u{9F}]/gu, '');
