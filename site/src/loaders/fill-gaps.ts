import type { z } from 'zod';

/** What stands where a draft has nothing yet, as far as the page needs something there. */
const fillings = (now: Date): unknown[] => [null, '…', now.toISOString().slice(0, 10), now.toISOString(), [], false, 0];

/**
 * A draft as the page expects it. Visitors only ever get whole documents; of a draft a title or a day may be missing,
 * and its people should see the page all the same.
 * @throws z.ZodError when something is there and not as agreed.
 */
export function fillGaps<Schema extends z.ZodType>(
  schema: Schema,
  content: Record<string, unknown>,
  now = new Date(),
): z.output<Schema> {
  const filled = { ...content };
  for (const issue of problemsOf(schema, filled)) {
    const [field] = issue.path;
    if (typeof field !== 'string' || (filled[field] ?? null) !== null) continue;
    const choices = issue.code === 'invalid_value' ? issue.values : fillings(now);
    filled[field] = choices.find(
      (choice) => !problemsOf(schema, { ...filled, [field]: choice }).some(({ path }) => path[0] === field),
    );
  }
  return schema.parse(filled);
}

const problemsOf = (schema: z.ZodType, content: unknown) => schema.safeParse(content).error?.issues ?? [];
