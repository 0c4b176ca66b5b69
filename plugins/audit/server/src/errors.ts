import { errors } from '@strapi/utils';

/** Every refusal of this plugin: kind of answer and sentence. The codes stand in the README as well. */
export const refusals = {
  'audit.query': ['ValidationError', 'Địa chỉ có phần “{name}” mà trang không hiểu.'],
} as const;

/** An error that Strapi answers with the sentence and `details.code`. */
export function refusal(code: keyof typeof refusals, name: string): Error {
  const [kind, sentence] = refusals[code];
  return new errors[kind](
    sentence.replace('{name}', () => name.slice(0, 40)),
    { code },
  );
}
