import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Language } from '../labels/index.ts';
import { type AttributesOf, nameField } from './field-label.ts';
import { refusalOf } from './refuse.ts';
import { translateError } from './translate-error.ts';

interface Detail {
  path?: (string | number)[];
  message: string;
  code?: string;
}

/** Runs a write; what Strapi's validation says about it comes out in the person's language. */
export async function explainRefusals<Result>(
  strapi: Core.Strapi,
  uid: string,
  language: Language,
  write: () => Promise<Result>,
): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    const details =
      error instanceof errors.ValidationError ? (error.details as { errors?: Detail[] }).errors : undefined;
    // Refusals with a code are our own and already worded.
    if (!details?.length || details.some((detail) => detail.code)) throw error;
    throw refusalOf(details.map(explain), language);
  }

  function explain({ path = [], message }: Detail) {
    const names = path.map(String);
    const field = nameField(uid, names, language, attributesOf);
    return { path: names, message: translateError(message, field, language), code: 'field.invalid' };
  }

  function attributesOf(name: string): ReturnType<AttributesOf> {
    return strapi.getModel(name as 'admin::user')?.attributes as ReturnType<AttributesOf>;
  }
}
