import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';

const folder = fileURLToPath(new URL('../texts/', import.meta.url));

/** A text file of the sample: what its head says and what follows. */
export type Text<Head> = Head & { slug: string; body: string };

/**
 * Reads all texts of a folder in the order of their file names. The head is `name: value` lines
 * between two `---`; the file's name without its leading number is the slug.
 */
export function readTexts<Schema extends z.ZodType<object>>(kind: string, schema: Schema): Text<z.output<Schema>>[] {
  return readdirSync(`${folder}${kind}`)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => {
      const { head, body } = splitHead(readFileSync(`${folder}${kind}/${name}`, 'utf8').normalize('NFC'));
      const parsed = schema.safeParse(head);
      if (!parsed.success) throw new Error(`texts/${kind}/${name}: ${parsed.error.message}`);
      return { ...parsed.data, slug: name.replace(/^\d+-/, '').replace(/\.md$/, ''), body };
    });
}

export function splitHead(text: string): { head: Record<string, string>; body: string } {
  const match = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(text);
  if (!match) return { head: {}, body: text.trim() };
  const head: Record<string, string> = {};
  for (const line of (match[1] ?? '').split('\n')) {
    const colon = line.indexOf(': ');
    if (colon > 0) head[line.slice(0, colon).trim()] = line.slice(colon + 2).trim();
  }
  return { head, body: (match[2] ?? '').trim() };
}

/** A single text without a head. */
export const readText = (name: string): string => readFileSync(`${folder}${name}`, 'utf8').normalize('NFC').trim();
