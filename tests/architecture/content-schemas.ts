import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '@khue/config';

export interface Attribute {
  type: string;
  target?: string;
  relation?: string;
  required?: boolean;
  enum?: string[];
  private?: boolean;
  component?: string;
  pluginOptions?: { i18n?: { localized?: boolean } };
}

export interface ContentSchema {
  uid: string;
  file: string;
  kind?: 'collectionType' | 'singleType';
  collectionName: string;
  info: { singularName: string; pluralName: string; displayName: string };
  options: { draftAndPublish?: boolean };
  pluginOptions: Record<string, unknown> & { i18n?: { localized?: boolean } };
  attributes: Record<string, Attribute>;
}

const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));

/** Every content type of the application, as written. */
export const contentTypes: ContentSchema[] = globSync('cms/src/api/*/content-types/*/schema.json', { cwd: root }).map(
  (file) => {
    const name = file.split('/').at(-2) as string;
    return { uid: `api::${name}.${name}`, file, ...read(file) };
  },
);

export const components: ContentSchema[] = globSync('cms/src/components/*/*.json', { cwd: root }).map((file) => {
  const [group, name] = file.split('/').slice(-2) as [string, string];
  return { uid: `${group}.${name.replace('.json', '')}`, file, ...read(file) };
});
