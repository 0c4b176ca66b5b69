import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '@khue/config';
import { describe, expect, it } from 'vitest';
import { displayNames } from '../../cms/src/admin/translations/display-names.ts';
import { translations } from '../../cms/src/admin/translations/index.ts';
import { labels } from '../../cms/src/labels/index.ts';
import { components, contentTypes } from './content-schemas.ts';

const packages = {
  '': 'admin/dist/admin/admin/src/translations',
  'content-manager.': 'content-manager/dist/admin/translations',
  'upload.': 'upload/dist/admin/translations',
  'i18n.': 'i18n/dist/admin/translations',
};
/** Read by the panel's code, missing in its English dictionary. */
const onlyInCode = [
  'Auth.form.button.login.strapi',
  'Auth.form.rememberMe.label',
  'search.placeholder',
  'anErrorOccurred',
  'content-manager.containers.list.table-headers.status',
  'upload.form.input.label.file-location',
  'upload.form.input.label.folder-name',
  'upload.form.input.label.folder-location',
];

const english: Record<string, string> = {};
for (const [prefix, folder] of Object.entries(packages)) {
  const file = pathToFileURL(join(root, 'node_modules/@strapi', folder, 'en.json.mjs')).href;
  const { default: texts } = (await import(file)) as { default: Record<string, string> };
  for (const [key, text] of Object.entries(texts)) english[prefix + key] = text;
}
/** Names in braces that the panel fills in. */
const slots = (text: string) => [...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name as string);
const ours = (key: string) =>
  /^khue\.|^content-manager\.(content-types|components)\.|^[a-z-]+$|^[A-Z][a-z ]+$/.test(key);

describe('Vietnamese of the panel', () => {
  const texts = Object.entries(translations.vi).filter(([key]) => !ours(key) || key in english);

  it('translates keys that the panel has', () => {
    const unknown = texts.map(([key]) => key).filter((key) => !(key in english) && !onlyInCode.includes(key));
    expect(unknown).toEqual([]);
  });

  it('fills in nothing that the panel does not give', () => {
    const wrong = texts.filter(([key, text]) =>
      slots(text).some((slot) => !slots(english[key] ?? text).includes(slot)),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('speaks of no other product', () => {
    const others = Object.entries(translations.vi).filter(
      ([key, text]) => text.includes('Strapi') && !/ersion/.test(key),
    );
    expect(others).toEqual([]);
  });
});

describe('names in the menu', () => {
  it('are found under the display names of the schemas', () => {
    const written = Object.fromEntries(
      [...contentTypes, ...components].map(({ uid, info }) => [uid, info.displayName]),
    );
    expect(displayNames).toEqual(written);
    for (const [uid, name] of Object.entries(written)) {
      expect(translations.vi[name]).toBe(labels.vi[uid]?.name);
      expect(translations.en[name]).toBe(labels.en[uid]?.name);
    }
  });

  it('do not hide a text of the panel', () => {
    const taken = [...Object.values(displayNames), ...Object.keys(translations.en)].filter(
      (key) => ours(key) && key in english,
    );
    expect(taken).toEqual([]);
  });
});
