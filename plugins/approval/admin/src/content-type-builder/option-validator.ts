import { mixed } from 'yup';
import type { FormOption } from './option.ts';
import { problemOf } from './problem.ts';

/** What the builder hands to a test besides its types: the forms around the value, the nearest first. */
interface Surroundings {
  from: readonly { value: unknown }[];
}

/** Refuses to save a type whose option the server could not read. */
export const optionValidator = mixed<FormOption>()
  .nullable()
  .test('approval', function check(option) {
    const { from } = this.options as unknown as Surroundings;
    const type = from[from.length - 1]?.value as { draftAndPublish?: boolean };
    const problem = problemOf(option, type.draftAndPublish === true);
    return problem ? this.createError({ message: `approval.${problem}` }) : true;
  });
