/**
 * A command as people type it, as program and arguments: words between spaces, or in quotes. No shell is asked, so
 * nothing else has a meaning. Undefined when a quote is left open.
 */
export function parseCommand(text: string): string[] | undefined {
  const words = [...text.trim().matchAll(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g)].map(([word]) => word);
  const read = words.join('').replace(/\s/g, '');
  if (read !== text.replace(/\s/g, '')) return undefined;
  return words.map((word) => word.replace(/"([^"]*)"|'([^']*)'/g, (_, double, single) => double ?? single));
}
