import { school } from '@khue/config';
import type { Core } from '@strapi/strapi';

const names: Record<(typeof school.locales)[number], string> = { vi: 'Tiếng Việt', en: 'English' };

/** Content can be written in every language of the product; Strapi itself makes only the first. */
export async function ensureLocales(strapi: Core.Strapi): Promise<void> {
  const locales = strapi.plugin('i18n').service('locales');
  for (const code of school.locales) {
    const found = await locales.findByCode(code);
    if (!found) await locales.create({ code, name: names[code] });
    // The name that Strapi gives the first language is English.
    else if (found.name === 'Vietnamese (vi)') await locales.update({ id: found.id }, { name: names[code] });
  }
}
