import { z } from 'zod';

/**
 * What a content type says about itself in `pluginOptions`. Every plugin reads these and nothing
 * else, so declaring them is all that a new ordinary type needs.
 */

/** Who may ever see the version in force. `relations` (the default) means: only people a relation names. */
export const audiences = ['public', 'staff', 'relations'] as const;
export type Audience = (typeof audiences)[number];

/** Who may read one e-library item. `staff` can read what `pupils` can. */
export const itemAudiences = ['public', 'pupils', 'staff'] as const;
export type ItemAudience = (typeof itemAudiences)[number];

/** `pluginOptions.khue`: holds for every type. */
export const khueOptions = z
  .strictObject({
    audience: z.enum(audiences).default('relations'),
    /** Name of an enumeration field whose value (`public | pupils | staff`) narrows the audience per document. */
    audienceField: z.string().optional(),
  })
  .prefault({});
export type KhueOptions = z.infer<typeof khueOptions>;

/**
 * A register: rows that are approved together, as one set for each document behind `of` and each period. They are
 * in force as soon as they are written; once a set is handed in nobody changes it, until it is opened again.
 */
export const registerOptions = z.strictObject({
  /** What a set is called, before the name of what it is about and its period. */
  title: z.strictObject({ vi: z.string().min(1), en: z.string().min(1) }),
  /** Relation to what a set is about, such as the class. */
  of: z.string(),
  /** Relation of that document to the member of staff who keeps the register and hands its sets in. */
  keeper: z.string(),
  /** The date of a row and how long a set lasts. */
  period: z.strictObject({ field: z.string(), every: z.enum(['week', 'month']) }),
  /** Fields by which rows are read one after the other. */
  order: z.array(z.string()).default([]),
  /** An instant field that is filled when a row is confirmed, and the relation to the one who confirms it. */
  confirmation: z.strictObject({ field: z.string(), by: z.string() }),
});
export type RegisterOptions = z.infer<typeof registerOptions>;

/** `pluginOptions.approval`: the type is governed, nothing is published without an approved run. */
export const approvalOptions = z.strictObject({
  /** Code of the default workflow definition. */
  workflow: z.string(),
  /** Top-level fields that approval does not cover, such as notes written after the lesson. */
  uncovered: z.array(z.string()).default([]),
  /** Relation to the staff member whose work it is; without one it is whoever created it and whoever edited it. */
  author: z.string().default('author'),
  /** Relation to the department whose head is asked. */
  department: z.string().default('department'),
  /** Relation to the class whose homeroom teacher is asked. */
  schoolClass: z.string().default('schoolClass'),
  /** Its rows are approved as sets instead of each document for itself. */
  register: registerOptions.optional(),
});
export type ApprovalOptions = z.infer<typeof approvalOptions>;

/** `pluginOptions.portal`: visitors may read the type at `/api/portal/<path>`; only for audience `public`. */
export const portalOptions = z.strictObject({
  /** Last segment of the address, for example `news`. */
  path: z.string().regex(/^[a-z][a-z-]*$/),
  /** Field that names one document in an address. */
  key: z.string().default('slug'),
  /** Fields of a list row; `category.name` takes one field of a relation. */
  list: z.array(z.string()),
  /** Fields of the full answer, besides those of the list. */
  detail: z.array(z.string()).default([]),
  /** `field:asc` or `field:desc`, most important first. */
  sort: z.array(z.string().regex(/^[A-Za-z]+:(asc|desc)$/)).min(1),
  /** Pairs of date fields between which a document shows in lists (inclusive); either end may be empty. */
  validity: z.strictObject({ from: z.string(), to: z.string() }).optional(),
  /**
   * What `?<name>=<value>` narrows a list by: an enumeration by its value, a date by its year or month (`2026`,
   * `2026-11`), one field of a public relation by that field (`category.slug`).
   */
  filters: z.record(z.string().regex(/^[a-z][a-zA-Z]*$/), z.string()).default({}),
});
export type PortalOptions = z.infer<typeof portalOptions>;

/** `pluginOptions.portal` of a component: which of its fields are shown wherever a public type shows it. */
export const partOptions = z.strictObject({ fields: z.array(z.string()).min(1) });

/** `pluginOptions.library`: the published version is put into the search index. */
export const libraryOptions = z.strictObject({
  title: z.string(),
  /** Fields whose text is searched, most important first. */
  text: z.array(z.string()),
  /** Field whose text is searched as the one page of the document, with passages shown from it. */
  body: z.string().optional(),
  /** Dynamic zone whose words are searched together with the body. */
  blocks: z.string().optional(),
  /** Media field whose pages are searched. */
  file: z.string().optional(),
  /** Boolean field of documents that are kept, but not found any more. */
  unless: z.string().optional(),
});
export type LibraryOptions = z.infer<typeof libraryOptions>;
