import { school } from '@khue/config';
import type { Core } from '@strapi/strapi';
import { type ConditionName, conditionId } from './conditions.ts';

export type Verb = 'read' | 'create' | 'update' | 'delete' | 'publish';

/** One line of what a role may do. */
export type Grant = ContentGrant | ActionGrant;

interface ContentGrant {
  /** Name of a type of ours, or a full uid. */
  on: string;
  may: readonly Verb[];
  /** Only these fields. */
  fields?: readonly string[];
  /** All fields but these. */
  except?: readonly string[];
  when?: ConditionName;
}

interface ActionGrant {
  action: string;
  /** Ids of Strapi's own conditions. */
  when?: readonly string[];
}

/** A right as Strapi stores it. */
export interface Permission {
  action: string;
  subject: string | null;
  properties: { fields?: string[]; locales?: string[] };
  conditions: string[];
}

const withFields: readonly Verb[] = ['read', 'create', 'update'];

/** Spells a line out; what is not registered (a plugin that is switched off) is left away. */
export function permissionsOf(strapi: Core.Strapi, grant: Grant): Permission[] {
  const { actionProvider } = strapi.service('admin::permission');
  if ('action' in grant) {
    const { action, when = [] } = grant;
    return actionProvider.has(action) ? [{ action, subject: null, properties: {}, conditions: [...when] }] : [];
  }
  const subject = grant.on.includes('::') ? grant.on : `api::${grant.on}.${grant.on}`;
  return grant.may.map((verb) => ({
    action: `plugin::content-manager.explorer.${verb}`,
    subject,
    properties: propertiesOf(strapi, subject, verb, grant),
    conditions: grant.when ? [conditionId(grant.when)] : [],
  }));
}

function propertiesOf(strapi: Core.Strapi, subject: string, verb: Verb, { fields, except = [] }: ContentGrant) {
  const type = strapi.contentType(subject as 'admin::user');
  const isLocalised = (type.pluginOptions as { i18n?: { localized?: boolean } })?.i18n?.localized === true;
  const top = (path: string) => path.split('.')[0] as string;
  const allowed = (path: string) => (fields ? fields.includes(top(path)) : !except.includes(top(path)));
  const all: string[] = strapi.service('admin::content-type').getNestedFields(type, { components: strapi.components });
  return {
    ...(withFields.includes(verb) ? { fields: all.filter(allowed) } : {}),
    ...(isLocalised ? { locales: [...school.locales] } : {}),
  };
}
