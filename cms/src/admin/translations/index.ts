import type { Language } from '../../labels/index.ts';
import { displayNames } from './display-names.ts';
import { english } from './panel/english.ts';
import { forms, publishing } from './panel/forms.ts';
import { languages } from './panel/languages.ts';
import { lists } from './panel/lists.ts';
import { media } from './panel/media.ts';
import { mediaFiles } from './panel/media-files.ts';
import { own } from './panel/own.ts';
import { pictures } from './panel/pictures.ts';
import { preview } from './panel/preview.ts';
import { signIn } from './panel/sign-in.ts';
import { menuTexts, schemaTexts } from './schema-texts.ts';

const under = (plugin: string, texts: Record<string, string>) =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [`${plugin}.${key}`, text]));

/** Everything the panel says beyond, or better than, Strapi's own translations. */
export const translations: Record<Language, Record<string, string>> = {
  vi: {
    ...signIn,
    ...under('content-manager', { ...lists, ...forms, ...publishing, ...preview }),
    ...under('upload', { ...media, ...mediaFiles }),
    ...under('i18n', languages),
    ...own.vi,
    ...pictures.vi,
    ...schemaTexts('vi'),
    ...menuTexts('vi', displayNames),
  },
  en: { ...english, ...own.en, ...pictures.en, ...schemaTexts('en'), ...menuTexts('en', displayNames) },
};
