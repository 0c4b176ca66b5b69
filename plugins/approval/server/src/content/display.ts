import type { DisplayField } from '@khue/config/contracts';
import type { Row, Strapi } from '../types.ts';
import { type Attribute, contentAttributes, nameField } from './schema.ts';
import { textLines } from './text-lines.ts';

interface UploadFile {
  name: string;
  url: string;
  mime: string;
  size: number;
  hash: string;
}

/** The fields of a document in the order of its schema, ready to be read by people. */
export const displayFields = (strapi: Strapi, uid: string, document: Row): Promise<DisplayField[]> =>
  Promise.all(
    contentAttributes(strapi, uid).map(async ([name, attribute]) => {
      const value = document[name];
      if (isEmpty(value)) return { name, kind: 'empty' } as const;
      return { name, ...(await display(strapi, attribute, value)) } as DisplayField;
    }),
  );

type Displayed = DisplayField extends infer Field
  ? Field extends { name: string }
    ? Omit<Field, 'name'>
    : never
  : never;

async function display(strapi: Strapi, attribute: Attribute, value: unknown): Promise<Displayed> {
  switch (attribute.type) {
    case 'date':
      return { kind: 'date', value: String(value) };
    case 'datetime':
      return { kind: 'instant', value: new Date(value as string).toISOString() };
    case 'boolean':
      return { kind: 'yes-no', value: value === true };
    case 'enumeration':
      return { kind: 'choice', value: String(value) };
    case 'blocks':
      return { kind: 'rich-text', lines: textLines(value) };
    case 'json':
      return { kind: 'text', value: list(value).map(String).join(', '), long: false };
    case 'relation':
      return { kind: 'names', values: list(value).map((target) => nameOf(strapi, attribute, target as Row)) };
    case 'media':
      return { kind: 'files', files: await Promise.all(list(value).map((file) => toFile(strapi, file as UploadFile))) };
    case 'component':
      return parts(strapi, attribute.component ?? '', list(value) as Row[]);
    case 'dynamiczone':
      return parts(strapi, '', list(value) as Row[]);
    default:
      return { kind: 'text', value: String(value), long: attribute.type === 'text' || attribute.type === 'richtext' };
  }
}

const parts = async (strapi: Strapi, component: string, rows: Row[]): Promise<Displayed> => ({
  kind: 'parts',
  component,
  parts: await Promise.all(rows.map((row) => displayFields(strapi, String(row.__component ?? component), row))),
});

const nameOf = (strapi: Strapi, { target }: Attribute, row: Row) =>
  String(row[(target && nameField(strapi, target)) || 'documentId'] ?? '');

async function toFile(strapi: Strapi, file: UploadFile) {
  // A private store gives the address only to those who are about to open it, and not for long.
  const signed = (await strapi.plugin('upload').service('file').signFileUrls(file)) as UploadFile;
  return { name: file.name, url: signed.url, mime: file.mime, sizeKB: file.size, hash: file.hash };
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);
const isEmpty = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
