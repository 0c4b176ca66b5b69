import { z } from 'zod';

/** What somebody writes to the school on the contact page, and what they may ask about it later. */

export const petitionTopics = [
  'teaching',
  'pupil-care',
  'facilities',
  'finance',
  'admissions',
  'conduct',
  'privacy',
  'other',
] as const;
export type PetitionTopic = (typeof petitionTopics)[number];

export const petitionStates = ['received', 'in-hand', 'answered', 'closed'] as const;
export type PetitionState = (typeof petitionStates)[number];

/** One line without control characters. */
const line = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .regex(/^\P{Cc}*$/u);
/** Several lines: line breaks and tabs are the only control characters. */
const lines = z
  .string()
  .trim()
  .min(10)
  .max(4000)
  .regex(/^[\P{Cc}\n\t]*$/u);

export const phoneShape = /^\+?[0-9 .()-]{8,20}$/;
const phone = z.union([z.literal(''), line(20).regex(phoneShape)]);
const email = z.union([z.literal(''), line(120).pipe(z.email())]);

/** The part of the form that people see. */
export const petitionForm = z.strictObject({
  senderName: line(120).min(2),
  phone,
  email,
  topic: z.enum(petitionTopics),
  content: lines,
});
export type PetitionForm = z.infer<typeof petitionForm>;

/** `POST /api/portal/petitions` */
export const petitionInput = petitionForm.extend({
  /** What stood in the field that people do not see. */
  trap: z.string().max(500),
  /** How long the form was open; null when that cannot be told. */
  seconds: z.number().int().min(0).nullable(),
});
export type PetitionInput = z.infer<typeof petitionInput>;

/** Eight letters and digits that are hard to confuse: 39 bits that nobody guesses. */
export const petitionCode = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^KN-\d{4}-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/);

export const petitionReceipt = z.object({ code: petitionCode });

/** `POST /api/portal/petitions/state`: the code, and the phone number or e-mail address that was left with it. */
export const petitionQuestion = z.strictObject({ code: petitionCode, contact: line(120).min(5) });

export const petitionProgress = z.object({
  code: z.string(),
  topic: z.enum(petitionTopics),
  state: z.enum(petitionStates),
  receivedAt: z.iso.datetime({ offset: true }),
  dueOn: z.string().nullable(),
  answeredAt: z.iso.datetime({ offset: true }).nullable(),
  /** Told once the petition is answered. */
  answer: z.string().nullable(),
});
export type PetitionProgress = z.infer<typeof petitionProgress>;
