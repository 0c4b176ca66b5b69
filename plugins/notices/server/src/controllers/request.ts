import type { Context } from 'koa';
import { NoticesError } from '../../../domain/reasons.ts';
import { toHttpError } from '../errors.ts';
import { languageOfRequest } from '../people/request.ts';
import type { Strapi } from '../types.ts';

/** A schema of the contract, reduced to what is used. */
interface Schema<Output> {
  safeParse(input: unknown): { success: true; data: Output } | { success: false };
}

/** @throws NoticesError `notices.invalid-input` */
export function parse<Output>(schema: Schema<Output>, input: unknown): Output {
  const parsed = schema.safeParse(input ?? {});
  if (!parsed.success) throw new NoticesError('notices.invalid-input');
  return parsed.data;
}

/** Answers `{ data }`, and a refusal with its sentence in the language of whoever asked. */
export const answer =
  (strapi: Strapi, work: (context: Context) => Promise<unknown>) =>
  async (context: Context): Promise<void> => {
    try {
      context.body = { data: await work(context) };
    } catch (error) {
      throw toHttpError(error, languageOfRequest(strapi));
    }
  };
