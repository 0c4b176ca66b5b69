import { globSync } from 'node:fs';
import { root } from '@khue/config';
import {
  approvalOptions,
  khueOptions,
  libraryOptions,
  partOptions,
  portalOptions,
  portalSections,
} from '@khue/config/contracts';
import { describe, expect, it } from 'vitest';
import { labels, valueLabels } from '../../cms/src/labels/index.ts';
import { views } from '../../cms/src/settings/views/index.ts';
import { defaultWorkflows } from '../../plugins/approval/domain/default-workflows.ts';
import { longest } from '../../plugins/library/domain/import/draft-item.ts';
import { components, contentTypes } from './content-schemas.ts';

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const byUid = new Map(contentTypes.map((type) => [type.uid, type]));
const publicTypes = contentTypes.filter((type) => khueOptions.parse(type.pluginOptions.khue).audience === 'public');

describe.each(contentTypes)('content type $uid', (type) => {
  const options = type.pluginOptions;
  const fields = Object.keys(type.attributes);

  it('declares its audience', () => {
    expect(options.khue).toHaveProperty('audience');
    const { audienceField } = khueOptions.parse(options.khue);
    if (audienceField) expect(type.attributes[audienceField]?.enum).toEqual(['public', 'pupils', 'staff']);
  });

  it('has options that the plugins understand', () => {
    if ('approval' in options) approvalOptions.parse(options.approval);
    if ('portal' in options) portalOptions.parse(options.portal);
    if ('library' in options) libraryOptions.parse(options.library);
    expect(
      Object.keys(options).filter((key) => !['khue', 'i18n', 'approval', 'portal', 'library'].includes(key)),
    ).toEqual([]);
  });

  it('names only fields that exist', () => {
    const { list = [], detail = [], sort = [], validity, key } = (options.portal ?? {}) as Record<string, never>;
    const { title, text = [], file } = (options.library ?? {}) as Record<string, never>;
    const { uncovered = [] } = (options.approval ?? {}) as Record<string, never>;
    const named = [...list, ...detail, ...text, ...uncovered, key, title, file, ...Object.values(validity ?? {})]
      .filter((name): name is string => typeof name === 'string')
      .map((name) => name.split('.')[0] as string)
      .concat((sort as string[]).map((order) => order.split(':')[0] as string));
    // Of itself Strapi has these two.
    for (const name of named) expect([...fields, 'id', 'publishedAt']).toContain(name);
  });

  it('uses kebab-case names, a plural table and one folder for all', () => {
    const { singularName, pluralName } = type.info;
    expect([singularName, pluralName].every((name) => kebab.test(name))).toBe(true);
    expect(type.uid).toBe(`api::${singularName}.${singularName}`);
    expect(type.collectionName).toBe(pluralName.replaceAll('-', '_'));
  });

  it('localises all of its fields or none', () => {
    const localised = fields.filter((name) => type.attributes[name]?.pluginOptions?.i18n?.localized);
    expect(localised).toEqual(options.i18n?.localized ? fields : []);
  });
});

describe.each([...contentTypes, ...components])('labels of $uid', ({ uid, attributes }) => {
  it.each(['vi', 'en'] as const)('has a label and help for itself and each field in %s', (language) => {
    const found = labels[language][uid];
    expect(found?.name && found.help).toBeTruthy();
    expect(Object.keys(found?.fields ?? {}).sort()).toEqual(Object.keys(attributes).sort());
    for (const [label, help] of Object.values(found?.fields ?? {})) expect(label && help).toBeTruthy();
  });

  it('has readable enumeration values', () => {
    const values = Object.values(attributes).flatMap((attribute) => attribute.enum ?? []);
    for (const value of values) {
      expect(value).toMatch(kebab);
      expect(valueLabels.vi[value] && valueLabels.en[value]).toBeTruthy();
    }
  });
});

describe.each([...contentTypes, ...components])('view of $uid', ({ uid, attributes }) => {
  const view = views[uid];

  it('has every field in the form once, in rows of at most twelve', () => {
    const rows = (view?.form ?? []).map((row) => row.split(' ').map((cell) => cell.split(':') as [string, string]));
    expect(rows.flatMap((row) => row.map(([name]) => name)).sort()).toEqual(Object.keys(attributes).sort());
    for (const row of rows) expect(row.reduce((sum, [, size]) => sum + Number(size), 0)).toBeLessThanOrEqual(12);
  });

  it('lists and sorts by fields that exist', () => {
    const known = [...Object.keys(attributes), 'createdAt', 'updatedAt'];
    const used = [...(view?.list ?? []), view?.mainField, view?.sort?.split(':')[0]].filter(
      (name) => name !== undefined,
    );
    for (const name of used) expect(known).toContain(name);
  });
});

describe('what visitors may read', () => {
  it('is served through a declared door only', () => {
    const withDoor = contentTypes.filter((type) => type.pluginOptions.portal || type.pluginOptions.library);
    // Profile and look are one document each; the portal plugin serves them at addresses of their own, the library its lists
    // of items; small numbers are taken out of tables of results before anybody may read them.
    const served = ['school-profile', 'portal-setting', 'library-collection', 'reading-list', 'quality-table'].map(
      (name) => `api::${name}.${name}`,
    );
    expect(
      withDoor
        .map((type) => type.uid)
        .concat(served)
        .sort(),
    ).toEqual(publicTypes.map((type) => type.uid).sort());
  });

  it('shows no relation to a type that is not public', () => {
    for (const type of publicTypes) {
      const { list = [], detail = [] } = (type.pluginOptions.portal ?? {}) as { list?: string[]; detail?: string[] };
      for (const name of [...list, ...detail].map((path) => path.split('.')[0] as string)) {
        const attribute = type.attributes[name];
        expect(attribute?.private).not.toBe(true);
        if (attribute?.type !== 'relation') continue;
        expect(publicTypes).toContain(byUid.get(attribute.target as string));
      }
    }
  });

  it('has no route, controller or service of Strapi beside the schemas', () => {
    const others = globSync('cms/src/api/**/*', { cwd: root, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'schema.json')
      .map((entry) => `${entry.parentPath}/${entry.name}`);
    expect(others).toEqual([]);
  });
});

describe('components that visitors see', () => {
  const shown = components.filter(({ pluginOptions }) => pluginOptions?.portal);

  it('name fields that they have', () => {
    expect(shown.length).toBeGreaterThan(10);
    for (const { uid, pluginOptions, attributes } of shown)
      for (const field of partOptions.parse(pluginOptions.portal).fields)
        expect([uid, Object.keys(attributes)]).toEqual([uid, expect.arrayContaining([field.split('.')[0]])]);
  });

  it('lead to the sections that the portal has', () => {
    for (const { attributes } of components.filter(({ uid }) => ['portal.link', 'portal.menu-entry'].includes(uid)))
      expect(attributes.section?.enum).toEqual(portalSections);
  });
});

describe('governed types', () => {
  const governed = contentTypes
    .filter(({ pluginOptions }) => pluginOptions.approval)
    .map((type) => ({ type, register: approvalOptions.parse(type.pluginOptions.approval).register }));

  it('are only in force when published, the rows of registers when written', () => {
    for (const { type, register } of governed)
      expect([type.uid, type.options.draftAndPublish]).toEqual([type.uid, !register]);
  });

  it('name fields of their rows, and of what a set is about, when they are registers', () => {
    for (const { type, register } of governed.filter((one) => one.register)) {
      const { of = '', keeper = '', period, order = [], confirmation } = register ?? {};
      const owner = byUid.get(type.attributes[of]?.target ?? '');
      expect(owner?.attributes[keeper]?.target).toBe('api::staff-member.staff-member');
      expect(type.attributes[confirmation?.by ?? '']?.target).toBe('api::staff-member.staff-member');
      expect(type.attributes[confirmation?.field ?? '']?.type).toBe('datetime');
      expect(type.attributes[period?.field ?? '']?.type).toBe('date');
      for (const field of order) expect(Object.keys(type.attributes)).toContain(field);
    }
  });

  it('begin under a workflow that a new school has', () => {
    const codes = defaultWorkflows.map(({ code }) => code);
    for (const { type } of governed)
      expect(codes).toContain(approvalOptions.parse(type.pluginOptions.approval).workflow);
  });
});

describe('the import of library items', () => {
  it('knows the longest texts as the schema does', () => {
    const attributes = byUid.get('api::library-item.library-item')?.attributes as Record<
      string,
      { maxLength?: number }
    >;
    const inSchema = Object.keys(longest).map((name) => [name, attributes[name]?.maxLength]);
    expect(Object.fromEntries(inSchema)).toEqual(longest);
  });
});
