import type { Context } from 'koa';
import { ApprovalError } from '../../../domain/reasons.ts';
import { toHttpError } from '../errors.ts';
import { languageOfRequest } from '../people/acting.ts';
import type { Strapi } from '../types.ts';

/** A schema of the contract, reduced to what is used. */
interface Schema<Output> {
  safeParse(input: unknown): { success: true; data: Output } | { success: false };
}

/** @throws ApprovalError `approval.invalid-input` */
export function parse<Output>(schema: Schema<Output>, input: unknown): Output {
  const parsed = schema.safeParse(input ?? {});
  if (!parsed.success) throw new ApprovalError('approval.invalid-input');
  return parsed.data;
}

export type Handler = (context: Context) => Promise<void>;

/** Answers `{ data }`, and a refusal with its sentence in the language of whoever asked. */
export const answer =
  (strapi: Strapi, work: (context: Context) => Promise<unknown>): Handler =>
  async (context) => {
    try {
      context.body = { data: await work(context) };
    } catch (error) {
      throw toHttpError(error, languageOfRequest(strapi));
    }
  };
