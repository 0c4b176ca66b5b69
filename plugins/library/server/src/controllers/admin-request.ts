import type { Context } from 'koa';
import { refusal } from '../errors.ts';

/** A schema of the contract, reduced to what is used. */
interface Schema<Output> {
  safeParse(input: unknown): { success: true; data: Output } | { success: false };
}

/** @throws `library.input` */
export function parse<Output>(schema: Schema<Output>, input: unknown): Output {
  const parsed = schema.safeParse(input ?? {});
  if (!parsed.success) throw refusal('library.input');
  return parsed.data;
}

/** Id of the admin account that asks; the routes let in nobody else. */
export const accountOf = (context: Context): number => (context.state.user as { id: number }).id;
