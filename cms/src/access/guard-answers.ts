import type { Core } from '@strapi/strapi';
import { type Ability, fieldsThrough } from './readable-targets.ts';
import { cutAnswer, cutQuery, type Types } from './shut-relations.ts';

type Plain = Record<string, unknown>;
type QueryFilter = ((query: Plain, action?: unknown) => Promise<Plain>) &
  Record<string, (query: Plain) => Promise<Plain>>;
interface Checker {
  sanitizeOutput(data: unknown, options?: unknown): Promise<unknown>;
  sanitizeQuery(query: Plain, options?: unknown): Promise<Plain>;
  sanitizedQuery: QueryFilter;
}
interface CheckerService {
  create(params: { userAbility: Ability; model: string }): Checker;
}

/**
 * Strapi checks a field of the type that is read, but hands out everything behind a relation and
 * lets filters look there. Every door of the content manager takes its checks from this one service.
 */
export function guardAnswers(strapi: Core.Strapi): void {
  strapi.get('services').extend('plugin::content-manager.permission-checker', (service: CheckerService) => ({
    ...service,
    create(params: Parameters<CheckerService['create']>[0]) {
      const checker = service.create(params);
      const types = typesFor(strapi, params.userAbility);
      const cut = (query: Plain) => cutQuery(query ?? {}, params.model, types);
      return {
        ...checker,
        sanitizeOutput: async (data: unknown, options?: unknown) =>
          cutAnswer(await checker.sanitizeOutput(data, options), params.model, types),
        sanitizeQuery: (query: Plain, options?: unknown) => checker.sanitizeQuery(cut(query), options),
        sanitizedQuery: cutFirst(checker.sanitizedQuery, cut),
      };
    },
  }));
}

/** The function and each of its shortcuts (`read`, `update` …). */
function cutFirst(sanitized: QueryFilter, cut: (query: Plain) => Plain): QueryFilter {
  const all = (query: Plain, action?: unknown) => sanitized(cut(query), action);
  const shortcuts = Object.entries(sanitized).map(([name, ask]) => [name, (query: Plain) => ask(cut(query))]);
  return Object.assign(all, Object.fromEntries(shortcuts)) as QueryFilter;
}

function typesFor(strapi: Core.Strapi, ability: Ability): Types {
  const known = new Map<string, string[]>();
  const model = (uid: string) => strapi.getModel(uid as 'admin::user');
  return {
    attributesOf: (uid) => model(uid).attributes as unknown as ReturnType<Types['attributesOf']>,
    fieldsOf(uid) {
      const fields = known.get(uid) ?? fieldsThrough(ability, uid, model(uid) as never);
      known.set(uid, fields);
      return fields;
    },
  };
}
