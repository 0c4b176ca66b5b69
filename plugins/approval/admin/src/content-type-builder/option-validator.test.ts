import { describe, expect, it } from 'vitest';
import { boolean, object, type ValidationError } from 'yup';
import { optionValidator } from './option-validator.ts';

/** The form of a type as the builder puts it together, with the settings of others beside ours. */
const form = object({ draftAndPublish: boolean() }).shape({
  pluginOptions: object().shape({ approval: optionValidator }),
});

const mistake = async (approval: unknown, draftAndPublish = true): Promise<string | null> => {
  const check = form.validate({ draftAndPublish, pluginOptions: { approval } }, { abortEarly: false });
  return check.then(
    () => null,
    ({ inner: [first] }: ValidationError) => `${first?.path}: ${first?.message}`,
  );
};

describe('the form of a type', () => {
  it('takes a type that is not governed, and one with its workflow', async () => {
    expect(await mistake(undefined, false)).toBeNull();
    expect(await mistake(null, false)).toBeNull();
    expect(await mistake({ workflow: 'news', author: 'author' })).toBeNull();
  });

  it('refuses a governed type without a workflow', async () => {
    expect(await mistake({ workflow: '' })).toBe('pluginOptions.approval: approval.builder.workflow.needed');
  });

  it('refuses a governed type without drafts', async () => {
    expect(await mistake({ workflow: 'news' }, false)).toBe('pluginOptions.approval: approval.builder.drafts.needed');
  });
});
