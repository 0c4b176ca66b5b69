import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from '@khue/config';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

const file = resolve(root, '../shared/meilisearch-openapi.json');

/** The OpenAPI description of Meilisearch v1.15 lies beside the checkout, never in it. */
export const hasDescription = existsSync(file);

interface Operation {
  parameters?: { name: string; in: string; schema: object }[];
  requestBody?: { content: { 'application/json': { schema: object } } };
  responses: Record<string, { content?: { 'application/json'?: { schema: object } } }>;
}

export interface Exchange {
  method: string;
  path: string;
  query: URLSearchParams;
  type: string | undefined;
  key: string | undefined;
  body: unknown;
  status: number;
  answer: unknown;
}

/** Says what is wrong with a request, or with our own stand-in's answer to it; empty when nothing is. */
export function createJudge(): (exchange: Exchange) => string[] {
  const description = JSON.parse(readFileSync(file, 'utf8')) as {
    paths: Record<string, Record<string, Operation>>;
    components: {
      schemas: Record<string, { required?: unknown; properties?: object; additionalProperties?: boolean }>;
    };
  };
  // The server refuses fields it does not know where the description leaves them open.
  for (const schema of Object.values(description.components.schemas))
    if (schema.properties && /Query|Create|Deletion/.test(nameOf(description.components.schemas, schema)))
      schema.additionalProperties ??= false;
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema(description, 'meilisearch');
  const compiled = new Map<string, ValidateFunction>();
  const mistakes = (pointer: string, value: unknown, what: string): string[] => {
    const check = compiled.get(pointer) ?? ajv.compile({ $ref: `meilisearch#${pointer}` });
    compiled.set(pointer, check);
    return check(value) ? [] : [`${what}: ${ajv.errorsText(check.errors)}`];
  };

  return ({ method, path, query, type, key, body, status, answer }) => {
    const template = templateOf(Object.keys(description.paths), path);
    const operation = template && description.paths[template]?.[method.toLowerCase()];
    if (!operation) return [`${method} ${path} is not described`];
    const at = `/paths/${template.replaceAll('/', '~1').replace(/[{}]/g, encodeURIComponent)}/${method.toLowerCase()}`;
    const named = operation.parameters?.filter((one) => one.in === 'query').map(({ name }) => name) ?? [];
    const wants = operation.requestBody !== undefined;
    return [
      ...[...query.keys()].filter((name) => !named.includes(name)).map((name) => `the query has ${name}`),
      ...(wants === (body !== undefined) ? [] : [wants ? 'the body is missing' : 'a body nobody asked for']),
      ...(wants && type !== 'application/json' ? [`the body is ${type}`] : []),
      ...(key?.startsWith('Bearer ') ? [] : ['no key']),
      ...(wants ? mistakes(`${at}/requestBody/content/application~1json/schema`, body, 'the body') : []),
      ...answerMistakes(operation, at, status, answer, mistakes),
    ].map((mistake) => `${method} ${path}: ${mistake}`);
  };
}

/** A multi-search that is not federated answers another schema than the one described for it. */
function answerMistakes(
  operation: Operation,
  at: string,
  status: number,
  answer: unknown,
  mistakes: (pointer: string, value: unknown, what: string) => string[],
): string[] {
  if (at.includes('multi-search') && status === 200)
    return mistakes('/components/schemas/SearchResults', answer, 'the stand-in’s answer');
  // Accepted tasks are answered with 202, which the description calls 200 in places.
  const described = operation.responses[status] ? status : status === 202 ? 200 : undefined;
  if (described === undefined) return [`the stand-in answers ${status}, which is not described`];
  return mistakes(`${at}/responses/${described}/content/application~1json/schema`, answer, 'the stand-in’s answer');
}

const nameOf = (schemas: Record<string, unknown>, schema: unknown) =>
  Object.keys(schemas).find((name) => schemas[name] === schema) ?? '';

/** The described path; one with fewer placeholders first. */
const templateOf = (templates: string[], path: string) =>
  templates
    .filter((template) => new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`).test(path))
    .sort((a, b) => a.split('{').length - b.split('{').length)[0];
