import { z } from 'zod';

/** Conditions in which people type the same words. */
export const conditions = ['exact', 'folded', 'partial', 'telex', 'typo'] as const;
export type Condition = (typeof conditions)[number];

/** A collection with judged queries, as `npm run bench -- relevance --file` takes it; see the README beside. */
export const judgedSet = z.object({
  documents: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      /** One text for each page; a long text alone is cut into pages. */
      pages: z.array(z.string()).optional(),
      text: z.string().optional(),
      subject: z.string().nullish(),
      grades: z.array(z.number().int()).optional(),
      details: z.array(z.string()).optional(),
    }),
  ),
  queries: z.array(
    z.object({
      query: z.string(),
      condition: z.enum(conditions),
      /** Document ids with their grade: 0 not relevant, more is better. */
      relevant: z.record(z.string(), z.number().min(0)),
    }),
  ),
});
export type JudgedSet = z.infer<typeof judgedSet>;
export type JudgedDocument = JudgedSet['documents'][number];
export type JudgedQuery = JudgedSet['queries'][number];
