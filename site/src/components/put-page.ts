/** Puts a page into a cache, with the scripts and styles that it names, and the scripts that those import. */
export async function putPage(cache: Cache, name: string, answer: Response): Promise<void> {
  const waiting = partsIn(await answer.clone().text(), /\/_astro\/([\w.@-]+)/g);
  const parts = new Set<string>();
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    if (parts.has(part)) continue;
    parts.add(part);
    if (part.endsWith('.js')) waiting.push(...partsIn(await (await fetch(part)).text(), /["'`]\.\/([\w.@-]+\.js)/g));
  }
  await cache.addAll([...parts]);
  await cache.put(name, answer);
}

const partsIn = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, file]) => `/_astro/${file}`);
